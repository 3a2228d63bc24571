package org.droomballon.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.droomballon.deck.LocalizedText;
import org.droomballon.file.Problem.Kind;

/** Reads the texts of a deck in the languages that it declares, the source first. */
record TextReader(List<Locale> languages) {
    /** A text in every declared language; each that is missing is a problem. */
    Optional<LocalizedText> read(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Map<Locale, String> translations = new LinkedHashMap<>();
        for (Locale language : languages) {
            Cursor translation = at.get(language.toLanguageTag());
            if (translation.isThere()) {
                translation.text().ifPresent(words -> translations.put(language, words));
            } else {
                at.report(Kind.MISSING_LANGUAGE, language.toLanguageTag());
            }
        }
        return languages.isEmpty() || translations.size() < languages.size()
                ? Optional.empty()
                : Optional.of(new LocalizedText(languages.get(0), translations));
    }
}
