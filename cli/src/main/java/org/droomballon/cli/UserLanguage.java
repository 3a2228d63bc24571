package org.droomballon.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.export.wording.Wording;

/** The language that the environment asks for: DROOMBALLON_LANGUAGE, else the system's own, else Dutch. */
final class UserLanguage {
    private UserLanguage() {}

    static Locale of(Map<String, String> environment) {
        return Stream.of("DROOMBALLON_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .flatMap(UserLanguage::language)
                .map(Wording::spoken)
                .orElse(Wording.DUTCH);
    }

    /** {@code fr_BE.UTF-8} is French; {@code C} and {@code POSIX} are no language. */
    private static Optional<Locale> language(String value) {
        String tag = value.replaceAll("[.@].*", "").replace('_', '-');
        boolean none = tag.equals("C") || tag.equals("POSIX");
        return none ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag));
    }
}
