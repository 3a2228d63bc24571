package org.droomballon.swing.prepare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.plan.TimeFrame;

/**
 * Where and when an evening is, as people write it down.
 *
 * @param end empty where the evening takes as long as its cards need
 * @param language of the evening
 */
record EveningDetails(String school, String date, String start, String end, Locale language) {
    EveningDetails {
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(language, "language");
    }

    EveningDetails at(String place) {
        return new EveningDetails(place, date, start, end, language);
    }

    EveningDetails on(String day) {
        return new EveningDetails(school, day, start, end, language);
    }

    EveningDetails from(String time) {
        return new EveningDetails(school, date, time, end, language);
    }

    EveningDetails until(String time) {
        return new EveningDetails(school, date, start, time, language);
    }

    EveningDetails in(Locale spoken) {
        return new EveningDetails(school, date, start, end, spoken);
    }

    Optional<LocalDate> day(LocalDate today) {
        return Moments.date(date, today);
    }

    boolean isStartWrong() {
        return Moments.time(start).isEmpty() && !(start.isBlank() && end.isBlank());
    }

    boolean isEndWrong() {
        return Moments.time(end).isEmpty() && !end.isBlank();
    }

    boolean isDateWrong(LocalDate today) {
        return day(today).isEmpty() && !date.isBlank();
    }

    boolean isPast(LocalDate today) {
        return day(today).filter(day -> day.isBefore(today)).isPresent();
    }

    /** Only where start and end are times, or the end is left open. */
    TimeFrame frame() {
        Optional<LocalTime> begins = Moments.time(start);
        return begins.flatMap(from -> Moments.time(end).map(to -> TimeFrame.between(from, to)))
                .orElseGet(() -> new TimeFrame(begins, Optional.empty()));
    }
}
