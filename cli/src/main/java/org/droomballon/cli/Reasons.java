package org.droomballon.cli;

import java.util.Locale;
import org.droomballon.consolidation.Likeness;
import org.droomballon.consolidation.Suggestion;
import org.droomballon.export.wording.Wording;

/** Says in words why two notes may say the same. */
final class Reasons {
    private Reasons() {}

    static String of(Wording wording, Suggestion suggestion) {
        Likeness likeness = suggestion.likeness();
        String why = likeness.contrast()
                .map(contrast -> wording.say("why." + contrast.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> wording.say("why." + likeness.strength().name().toLowerCase(Locale.ROOT)));
        return wording.say("why", why, String.join(", ", likeness.matching()), String.join(", ", likeness.differing()));
    }
}
