package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;

/** In which direction languages are written. A list of our own, since the data of Java change. */
final class Scripts {
    private static final List<String> RIGHT_TO_LEFT =
            List.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private Scripts() {}

    static String direction(Locale language) {
        return RIGHT_TO_LEFT.stream().anyMatch(base(language)::equals) ? "rtl" : "ltr";
    }

    /** From the tag, where Hebrew has one name: as a locale it may have two. */
    private static String base(Locale language) {
        return language.toLanguageTag().replaceFirst("-.*", "");
    }
}
