package org.droomballon.cli;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as people write it: {@code 19:30}, {@code 19u30}, {@code 19h30}, {@code 19.30}, or {@code 19u} for the whole hour. */
final class TimeOfDay {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,2})(?:[uh]|[:.uh]([0-9]{2}))");

    private TimeOfDay() {}

    /** @throws DateTimeException if it is no time of the day */
    static LocalTime parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new DateTimeException("no time of the day: " + text);
        }
        int minutes = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        return LocalTime.of(Integer.parseInt(written.group(1)), minutes);
    }
}
