package org.droomballon.swing.app;

import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evening as people know it: its school and its day. */
public final class EveningName {
    private EveningName() {}

    /** Empty where neither is known. */
    public static String of(String school, Optional<LocalDate> date, Locale language) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        boolean turns = Bidi.requiresBidi(school.toCharArray(), 0, school.length());
        return Stream.concat(
                        Stream.of(school), date.map(day::format).map(told -> turns ? leftToRight(told) : told).stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Its number stays in front, also behind a name that is read from the right. */
    private static String leftToRight(String text) {
        return "\u202A" + text + "\u202C";
    }
}
