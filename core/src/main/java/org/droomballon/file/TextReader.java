package org.droomballon.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.droomballon.deck.LocalizedText;
import org.droomballon.file.Problem.Kind;

/**
 * Reads the texts of a deck.
 *
 * @param complete the languages in which every text is there, the source first
 * @param unfinished the languages in which a text may be missing or empty
 */
record TextReader(List<Locale> complete, List<Locale> unfinished) {
    private static final int MOST_LANGUAGES = 200;

    /** The languages that a deck declares. */
    static TextReader of(Cursor root) {
        if (!root.get("languages").hasAtMost(MOST_LANGUAGES)
                || !root.get("unfinished").hasAtMost(MOST_LANGUAGES)) {
            return new TextReader(List.of(), List.of());
        }
        List<Locale> declared = root.get("languages").all(Cursor::language);
        List<Locale> inWork = root.get("unfinished").allIfAny(Cursor::language);
        Optional<Locale> source = root.get("sourceLanguage").language();
        if (root.get("languages").node().isArray() && source.isPresent() && !declared.contains(source.get())) {
            root.get("languages").report(Kind.MISSING_LANGUAGE, source.get().toLanguageTag());
        }
        requireDistinct(root);
        return new TextReader(
                Stream.concat(source.filter(declared::contains).stream(), declared.stream())
                        .distinct()
                        .toList(),
                inWork.stream().distinct().toList());
    }

    private static void requireDistinct(Cursor root) {
        Set<String> seen = new HashSet<>();
        Stream.of("languages", "unfinished")
                .flatMap(key -> root.get(key).elements().stream())
                .filter(language -> !seen.add(language.node().asText("")))
                .forEach(
                        twice -> twice.report(Kind.DOUBLE_LANGUAGE, twice.node().asText("")));
    }

    /** A text in every complete language; each that is missing is a problem. */
    Optional<LocalizedText> read(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Map<Locale, String> translations = new LinkedHashMap<>();
        complete.forEach(language -> required(at, language).ifPresent(words -> translations.put(language, words)));
        int found = translations.size();
        unfinished.forEach(language -> ifAny(at, language).ifPresent(words -> translations.put(language, words)));
        return complete.isEmpty() || found < complete.size()
                ? Optional.empty()
                : Optional.of(new LocalizedText(complete.get(0), translations));
    }

    private static Optional<String> required(Cursor at, Locale language) {
        Cursor translation = at.get(language.toLanguageTag());
        if (!translation.isThere()) {
            at.report(Kind.MISSING_LANGUAGE, language.toLanguageTag());
            return Optional.empty();
        }
        return translation.text();
    }

    /** An empty text is a place that is still to be filled in. */
    private static Optional<String> ifAny(Cursor at, Locale language) {
        Cursor translation = at.get(language.toLanguageTag());
        return translation.isThere() ? translation.anyText().filter(words -> !words.isBlank()) : Optional.empty();
    }
}
