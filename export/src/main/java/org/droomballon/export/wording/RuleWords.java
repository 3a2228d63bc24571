package org.droomballon.export.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.droomballon.consolidation.RuleText;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.deck.LocalizedText;

/** What people call the rules that choose: a name, and a sentence that says whom a rule favours. */
public final class RuleWords {
    private static final String FILL_UP = "fill-up";

    private final Locale language;
    private final Wording words;

    private RuleWords(Locale language) {
        this.language = language;
        this.words = Wording.of(RuleWords.class, "rules", language);
    }

    public static RuleWords in(Locale language) {
        return new RuleWords(language);
    }

    public String name(SelectionRule rule) {
        return name(rule.id(), rule.text());
    }

    public String description(SelectionRule rule) {
        return description(rule.id(), rule.text());
    }

    /** The rule's own name, else the program's for that id, else the id. */
    public String name(String id, Optional<RuleText> own) {
        return text(own, RuleText::name).orElseGet(() -> ours(id, ".name", id));
    }

    /** The rule's own description, else the program's for that id; empty where there is none. */
    public String description(String id, Optional<RuleText> own) {
        return text(own, RuleText::description).orElseGet(() -> ours(id, ".about", ""));
    }

    /** The id, which people type, with the name after it where there is one. */
    public String labelled(String id, Optional<RuleText> own) {
        String name = name(id, own);
        return name.equals(id) ? id : id + " (" + name + ")";
    }

    private Optional<String> text(Optional<RuleText> own, Function<RuleText, LocalizedText> part) {
        return own.map(part).map(text -> text.in(language));
    }

    private String ours(String id, String part, String otherwise) {
        String family = Rules.family(id);
        if (!words.has(family + part)) {
            return otherwise;
        }
        String plain = words.say(family + part);
        return family.equals(id) ? plain : words.say(FILL_UP + part, plain);
    }
}
