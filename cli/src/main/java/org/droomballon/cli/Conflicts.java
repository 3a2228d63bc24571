package org.droomballon.cli;

import com.google.common.base.CaseFormat;
import java.util.List;
import org.droomballon.file.SessionFile;
import org.droomballon.session.Conflict;

/** Tells where two laptops changed the same at once. */
final class Conflicts {
    private Conflicts() {}

    static void tell(Console console, SessionFile file) {
        tell(console, file.conflicts());
    }

    static void tell(Console console, List<Conflict> conflicts) {
        conflicts.forEach(conflict -> tell(console, conflict));
    }

    private static void tell(Console console, Conflict conflict) {
        String field = CaseFormat.UPPER_UNDERSCORE.to(
                CaseFormat.LOWER_HYPHEN, conflict.field().name());
        console.say(
                "conflict",
                console.wording().say("conflict." + field),
                conflict.place(),
                String.join(" | ", values(console, conflict)));
    }

    private static List<String> values(Console console, Conflict conflict) {
        return conflict.field() == Conflict.Field.STATUS
                ? conflict.values().stream()
                        .map(name -> StatusWords.of(console.wording(), name))
                        .toList()
                : conflict.values();
    }
}
