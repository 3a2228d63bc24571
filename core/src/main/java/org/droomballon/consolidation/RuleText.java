package org.droomballon.consolidation;

import java.util.Objects;
import org.droomballon.deck.LocalizedText;

/**
 * What people call a rule.
 *
 * @param name a few words, such as 'Most dots'
 * @param description a sentence that says whom it favours
 */
public record RuleText(LocalizedText name, LocalizedText description) {
    public RuleText {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }
}
