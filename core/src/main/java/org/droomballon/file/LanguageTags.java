package org.droomballon.file;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Language tags of BCP 47 as files hold them. */
final class LanguageTags {
    private static final int LONGEST_LANGUAGE = 3;

    private LanguageTags() {}

    /**
     * The language of a tag that is well-formed and in its usual form, so that one language is never written in two ways:
     * {@code nl-BE}, not {@code nl_BE}, {@code NL-be} or {@code dutch}.
     */
    static Optional<Locale> parse(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            int length = language.getLanguage().length();
            boolean usual = language.toLanguageTag().equals(tag);
            return usual && length > 1 && length <= LONGEST_LANGUAGE ? Optional.of(language) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
