package org.droomballon.file;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.droomballon.file.Problem.Kind;

/** Notes what stands twice where each should stand once. */
final class Doubles {
    private Doubles() {}

    /** Notes every part of a list whose id an earlier part has already. */
    static void inIds(Cursor list) {
        inIds(List.of(list));
    }

    /** The same of several lists; a place in the file is made for those only. */
    static void inIds(List<Cursor> lists) {
        Set<String> seen = Sets.newHashSetWithExpectedSize(
                lists.stream().mapToInt(list -> list.node().size()).sum());
        for (Cursor list : lists) {
            for (int at = 0; list.node().isArray() && at < list.node().size(); at++) {
                String id = list.node().get(at).path("id").asText("");
                if (!id.isEmpty() && !seen.add(id)) {
                    list.element(at).get("id").report(Kind.DOUBLE_ID, id);
                }
            }
        }
    }

    /** Notes every part that has in one field what an earlier part has there already. */
    static void in(String field, List<Cursor> parts, Kind kind) {
        Set<String> seen = Sets.newHashSetWithExpectedSize(parts.size());
        for (Cursor part : parts) {
            String value = part.node().path(field).asText("");
            if (!value.isEmpty() && !seen.add(value)) {
                part.get(field).report(kind, value);
            }
        }
    }
}
