package org.droomballon.deck;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One text of a deck in the languages that it has, of which the source language is always one. */
public record LocalizedText(Locale source, Map<Locale, String> translations) {
    public LocalizedText {
        Objects.requireNonNull(source, "source");
        translations = ImmutableMap.copyOf(translations);
        if (!translations.containsKey(source)) {
            throw new IllegalArgumentException("no text in the source language " + source.toLanguageTag());
        }
    }

    /** The text in that language; else in its base language ({@code nl} for {@code nl-BE}); else in the source. */
    public String in(Locale language) {
        return translations.get(languageFor(language));
    }

    /** The language in which {@link #in} answers when it is asked for {@code wanted}. */
    public Locale languageFor(Locale wanted) {
        if (translations.containsKey(wanted)) {
            return wanted;
        }
        Locale base = base(wanted);
        return translations.containsKey(base) ? base : source;
    }

    /** Whether {@link #in} would answer in that language rather than fall back to the source. */
    public boolean has(Locale language) {
        return translations.containsKey(language) || translations.containsKey(base(language));
    }

    private static Locale base(Locale language) {
        return Locale.forLanguageTag(language.getLanguage());
    }
}
