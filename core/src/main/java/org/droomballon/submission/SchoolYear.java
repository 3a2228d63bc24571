package org.droomballon.submission;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year of school, which begins in August: all that is told of when an evening was. */
public record SchoolYear(int begins) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{3})-([1-9][0-9]{3})");
    private static final int FIRST = 1000;
    private static final int LAST = 9998;

    public SchoolYear {
        if (begins < FIRST || begins > LAST) {
            throw new IllegalArgumentException("a school year begins in a year of four digits, not " + begins);
        }
    }

    /** The year that holds a day; nothing for a day that is no slip of the pen away from any school. */
    public static Optional<SchoolYear> of(LocalDate day) {
        int begins = day.getMonthValue() < Month.AUGUST.getValue() ? day.getYear() - 1 : day.getYear();
        return begins < FIRST || begins > LAST ? Optional.empty() : Optional.of(new SchoolYear(begins));
    }

    /** A year as {@link #toString} writes it. */
    public static Optional<SchoolYear> parse(String text) {
        Matcher years = WRITTEN.matcher(text);
        return years.matches() && Integer.parseInt(years.group(1)) + 1 == Integer.parseInt(years.group(2))
                ? of(LocalDate.of(Integer.parseInt(years.group(1)), Month.SEPTEMBER, 1))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return begins + "-" + (begins + 1);
    }
}
