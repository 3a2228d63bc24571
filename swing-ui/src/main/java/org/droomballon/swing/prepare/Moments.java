package org.droomballon.swing.prepare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates and times as people write them: {@code 19:30}, {@code 19u30}, {@code 19 h}; {@code 15-10-2026}, {@code 15/10}. */
final class Moments {
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})\\s*(?:[uh:.]\\s*([0-9]{2})?)?(?:\\s*(?:uur|Uhr|h))?");
    private static final Pattern BETWEEN = Pattern.compile("[-/. ]+");

    private Moments() {}

    /** Nothing where it is no time of the day. */
    static Optional<LocalTime> time(String text) {
        Matcher written = TIME.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int minutes = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(written.group(1)), minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Nothing where it is no day of the calendar.
     *
     * @param today whose year is meant where none is written
     */
    static Optional<LocalDate> date(String text, LocalDate today) {
        List<String> parts = Stream.of(BETWEEN.split(text.strip())).toList();
        if (parts.size() < 2 || parts.size() > 3 || !parts.stream().allMatch(part -> part.matches("[0-9]{1,4}"))) {
            return Optional.empty();
        }
        List<Integer> numbers = parts.stream().map(Integer::valueOf).toList();
        try {
            return Optional.of(
                    parts.get(0).length() == 4 && numbers.size() == 3
                            ? LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2))
                            : LocalDate.of(
                                    numbers.size() == 2 ? today.getYear() : year(numbers.get(2)),
                                    numbers.get(1),
                                    numbers.get(0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(int written) {
        return written < 100 ? 2000 + written : written;
    }

    /** Short, as people of that language write it, and as {@link #date} reads it. */
    static String written(LocalDate date, Locale language) {
        String between =
                switch (language.getLanguage()) {
                    case "nl" -> "-";
                    case "de" -> ".";
                    default -> "/";
                };
        return date.format(DateTimeFormatter.ofPattern("d" + between + "M" + between + "uuuu", Locale.ROOT));
    }

    /** How a day is written, for instance: one that is still to come. */
    static String example(LocalDate today, Locale language) {
        return written(today.plusMonths(1), language);
    }

    /** With the day of the week, so that a slip is seen. */
    static String inWords(LocalDate date, Locale language) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language));
    }
}
