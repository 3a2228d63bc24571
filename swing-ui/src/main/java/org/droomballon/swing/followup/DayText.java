package org.droomballon.swing.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.droomballon.followup.Day;

/** A day as people write it: day, month and year, or the year first as computers do. */
final class DayText {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})(?:\\s*[-/. ]\\s*(\\d{4}|\\d{2}))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int CENTURY = 2000;

    private DayText() {}

    /**
     * The day; nothing where the text is none. Without words it is no day; without a year the next of that name.
     *
     * @param today from which the next is counted
     */
    static Optional<Day> read(String text, LocalDate today) {
        String words = text.strip();
        if (words.isEmpty()) {
            return Optional.of(Day.NONE);
        }
        try {
            return date(words, today).map(Day::on);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String words, LocalDate today) {
        Matcher year = YEAR_FIRST.matcher(words);
        if (year.matches()) {
            return Optional.of(LocalDate.of(number(year, 1), number(year, 2), number(year, 3)));
        }
        Matcher day = DAY_FIRST.matcher(words);
        if (!day.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                day.group(3) == null
                        ? next(number(day, 1), number(day, 2), today)
                        : LocalDate.of(whole(number(day, 3)), number(day, 2), number(day, 1)));
    }

    private static LocalDate next(int day, int month, LocalDate today) {
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }

    private static int whole(int year) {
        return year < 100 ? CENTURY + year : year;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** As people write it in their language. */
    static String write(Optional<LocalDate> date, String pattern) {
        return date.map(DateTimeFormatter.ofPattern(pattern, Locale.ROOT)::format)
                .orElse("");
    }
}
