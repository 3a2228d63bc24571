package org.droomballon.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The running order: the parts of the evening, each of which begins when the one before it ends.
 *
 * @param start the time on the clock, where it is known
 * @param limit the minutes after which the evening has to be over
 */
public record Timetable(Optional<LocalTime> start, int limit, List<Stretch> stretches) {
    public Timetable {
        Objects.requireNonNull(start, "start");
        stretches = List.copyOf(stretches);
        int until = 0;
        for (Stretch stretch : stretches) {
            if (stretch.from() != until) {
                throw new IllegalArgumentException("a gap before " + stretch);
            }
            until = stretch.until();
        }
        if (until > limit) {
            throw new IllegalArgumentException(until + " minutes in an evening of " + limit);
        }
    }

    static Timetable of(Agenda agenda, int rounds) {
        List<Stretch> stretches = new ArrayList<>();
        add(stretches, Stretch.Kind.WELCOME, 0, agenda.lengths().welcome());
        if (agenda.film() == Plan.Film.SHOWN) {
            add(stretches, Stretch.Kind.FILM, 0, agenda.lengths().film());
        }
        for (int round = 1; round <= rounds; round++) {
            add(stretches, Stretch.Kind.CARD, round, agenda.lengths().card());
        }
        add(stretches, Stretch.Kind.HARVEST, 0, agenda.lengths().harvest());
        add(stretches, Stretch.Kind.CLOSING, 0, agenda.lengths().closing());
        int limit = agenda.frame().minutes().orElseGet(() -> agenda.minutes(rounds));
        return new Timetable(agenda.frame().start(), limit, stretches);
    }

    /** The minutes that the parts take together. */
    public int minutes() {
        return stretches.stream().mapToInt(Stretch::minutes).sum();
    }

    /** The minutes that are left over at the end. */
    public int spare() {
        return limit - minutes();
    }

    /** What the clock shows so many minutes after the start, also past midnight; nothing where no start is known. */
    public Optional<LocalTime> clock(int minute) {
        return start.map(time -> time.plusMinutes(minute));
    }

    private static void add(List<Stretch> stretches, Stretch.Kind kind, int round, int minutes) {
        int from = stretches.stream().mapToInt(Stretch::minutes).sum();
        stretches.add(new Stretch(kind, round, from, minutes));
    }
}
