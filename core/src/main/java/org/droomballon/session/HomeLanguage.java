package org.droomballon.session;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * In which language a note or balloon was written, where somebody said so, and what it says in the language of the evening.
 *
 * @param translation stands beside the words and never in place of them; an empty text takes it away
 */
public record HomeLanguage(Register<Locale> language, Register<String> translation) {
    public static final HomeLanguage UNSAID = new HomeLanguage(Register.empty(), Register.empty());

    public HomeLanguage {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(translation, "translation");
    }

    HomeLanguage withLanguage(Register<Locale> changed) {
        return new HomeLanguage(changed, translation);
    }

    HomeLanguage withTranslation(Register<String> changed) {
        return new HomeLanguage(language, changed);
    }

    /** What people made of it; more than one where two translated it at once. */
    List<String> translations() {
        return translation.values().stream()
                .map(PlainText::clean)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
