package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.droomballon.session.NaturalOrder;

/** The talks of files that are put together. A talk that stands in one file only, or in several as the same, stays as it is. */
final class MergedTalks {
    private static final Comparator<KeptTalk> ORDER = Comparator.comparing(KeptTalk::id, NaturalOrder.COMPARATOR);

    /** In the order of a file; those of one id stand together. */
    private final List<KeptTalk> all = new ArrayList<>();

    MergedTalks(List<SessionParts> files) {
        files.forEach(file -> all.addAll(file.talks()));
        all.sort(ORDER);
    }

    /**
     * Each talk once; what files say different things about is read again.
     *
     * @param list where the talks stand
     */
    List<KeptTalk> read(Cursor list, TalkReader reader) {
        List<KeptTalk> talks = new ArrayList<>(all.size());
        int end;
        for (int start = 0; start < all.size(); start = end) {
            end = endOfSame(start);
            together(all.subList(start, end), list, reader).ifPresent(talks::add);
        }
        return talks;
    }

    private int endOfSame(int start) {
        int end = start + 1;
        while (end < all.size() && all.get(end).id().equals(all.get(start).id())) {
            end++;
        }
        return end;
    }

    private static Optional<KeptTalk> together(List<KeptTalk> same, Cursor list, TalkReader reader) {
        KeptTalk first = same.get(0);
        boolean agree =
                same.size() == 1 || same.stream().allMatch(talk -> talk.text().equals(first.text()));
        return agree ? Optional.of(first) : reader.kept(list.over(merged(same)));
    }

    private static JsonNode merged(List<KeptTalk> talks) {
        return StructuralMerge.mergeCanonical(talks.stream().map(KeptTalk::tree).toList());
    }
}
