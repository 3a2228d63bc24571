package org.droomballon.cli;

import com.google.common.base.CaseFormat;
import java.util.List;
import org.droomballon.consolidation.DanglingReference;

/** Tells what an evening names and does not have. */
final class LooseEnds {
    private LooseEnds() {}

    static void tell(Console console, List<DanglingReference> dangling) {
        dangling.forEach(reference -> console.say(
                "audit.reference",
                console.wording().say("audit.from." + word(reference.from()), reference.place()),
                console.wording().say("audit.to." + word(reference.to())),
                reference.id()));
    }

    private static String word(Enum<?> word) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, word.name());
    }
}
