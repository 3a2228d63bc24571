package org.droomballon.cli;

import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.file.Problem;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.toolkit.Toolkit;

/** A rule by its name, on the command line or in a file. */
final class RuleOption {
    private RuleOption() {}

    static SelectionRule named(Console console, String id) {
        Toolkit toolkit = console.toolkit();
        return toolkit.rules()
                .named(id)
                .orElseThrow(() -> new UsageException(console.wording().say("rule.unknown", id, known(toolkit))));
    }

    /**
     * The rule that a choice was made by.
     *
     * @param name of the file, for messages
     */
    static SelectionRule of(Toolkit toolkit, String name, TenPoints ten) throws UnreadableFileException {
        Optional<SelectionRule> rule = toolkit.rules().named(ten.choice().rule());
        return rule.orElseThrow(() -> new UnreadableFileException(name, List.of(missing(toolkit, ten))));
    }

    /** A file may name a rule of a plug-in that is not here. */
    static Problem missing(Toolkit toolkit, TenPoints ten) {
        List<String> details = List.of(ten.choice().rule(), known(toolkit));
        return new Problem(Problem.Kind.UNKNOWN_RULE, "/ten", 0, 0, details);
    }

    private static String known(Toolkit toolkit) {
        return String.join(", ", toolkit.rules().ids());
    }
}
