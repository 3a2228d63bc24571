package org.droomballon.cli;

import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.export.wording.Wording;

/** A rule by its name on the command line. */
final class RuleOption {
    private RuleOption() {}

    static SelectionRule named(Wording wording, String id) {
        return Rules.named(id).orElseThrow(() -> new UsageException(wording.say("rule.unknown", id, known())));
    }

    static String known() {
        return String.join(", ", Rules.all().stream().map(SelectionRule::id).toList());
    }
}
