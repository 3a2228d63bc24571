package org.droomballon.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.RuleText;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.export.wording.RuleWords;
import org.droomballon.toolkit.Toolkit;

/** A rule by its id, on the command line or in a file. */
final class RuleOption {
    private RuleOption() {}

    static SelectionRule named(Console console, String id) {
        Toolkit toolkit = console.toolkit();
        return toolkit.rules()
                .named(id)
                .orElseThrow(() -> new UsageException(console.wording().say("rule.unknown", id, labelled(console))));
    }

    /** Every rule on a line: its id, its name, and whom it favours. */
    static void list(Console console) {
        RuleWords words = RuleWords.in(console.wording().language());
        console.toolkit().rules().values().stream()
                .map(rule -> rule.id() + "\t" + words.name(rule) + "\t" + words.description(rule))
                .forEach(console::data);
    }

    /** The id of a rule with its name, also of one that is not here. */
    static String label(Console console, String id) {
        Optional<RuleText> own = console.toolkit().rules().named(id).flatMap(SelectionRule::text);
        return RuleWords.in(console.wording().language()).labelled(id, own);
    }

    private static String labelled(Console console) {
        RuleWords words = RuleWords.in(console.wording().language());
        return plain(console.toolkit())
                .map(rule -> words.labelled(rule.id(), rule.text()))
                .collect(Collectors.joining(", "));
    }

    /** Without those that do as another, and fill the last places: whoever looks for a rule finds the other one first. */
    private static Stream<SelectionRule> plain(Toolkit toolkit) {
        return toolkit.rules().values().stream().filter(rule -> rule.id().equals(Rules.family(rule.id())));
    }
}
