package org.droomballon.export.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The language in which the program speaks to its user. */
public final class UserLanguage {
    private UserLanguage() {}

    /**
     * What the environment asks for, by {@code DROOMBALLON_LANGUAGE} or the variables of POSIX; else the system's own
     * language; else Dutch.
     *
     * @param system a locale without a country says nothing: so it is where no language was ever chosen
     */
    public static Locale of(Map<String, String> environment, Locale system) {
        return Stream.of("DROOMBALLON_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(UserLanguage::named)
                .orElseGet(() -> Optional.of(system)
                        .filter(locale -> !locale.getCountry().isEmpty()))
                .map(Wording::spoken)
                .orElse(Wording.DUTCH);
    }

    /** {@code fr_BE.UTF-8} is French; {@code C} and {@code POSIX} are no language. */
    private static Optional<Locale> named(String value) {
        String tag = value.replaceAll("[.@].*", "").replace('_', '-');
        boolean none = tag.equals("C") || tag.equals("POSIX");
        return none ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag));
    }
}
