package org.droomballon.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.session.Lengths;
import org.droomballon.session.Programme;
import org.droomballon.session.Session;

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
        return of(agenda.frame(), stretches(agenda.lengths(), agenda.film() == Plan.Film.SHOWN, rounds));
    }

    /**
     * The running order of an evening that was planned or begun by hand: a round for each card of the table that has most.
     * Where nothing was said, parts take as long as is usual, and the evening as long as its parts.
     */
    public static Timetable of(Session session) {
        Programme programme = session.programme();
        int rounds = session.tables().stream()
                .mapToInt(table -> session.cardsOf(table).size())
                .max()
                .orElseGet(() -> programme.cards().firstOr(List.of()).size());
        TimeFrame frame =
                new TimeFrame(programme.start().first(), programme.minutes().first());
        return of(frame, stretches(session.lengths(), programme.film().firstOr(false), rounds));
    }

    /** People may plan more than there is time for: the evening then lasts as long as its parts. */
    private static Timetable of(TimeFrame frame, List<Stretch> stretches) {
        int minutes = stretches.stream().mapToInt(Stretch::minutes).sum();
        return new Timetable(frame.start(), Math.max(minutes, frame.minutes().orElse(minutes)), stretches);
    }

    private static List<Stretch> stretches(Lengths lengths, boolean film, int rounds) {
        List<Stretch> stretches = new ArrayList<>();
        add(stretches, Stretch.Kind.WELCOME, 0, lengths.welcome());
        if (film) {
            add(stretches, Stretch.Kind.FILM, 0, lengths.film());
        }
        for (int round = 1; round <= rounds; round++) {
            add(stretches, Stretch.Kind.CARD, round, lengths.card());
        }
        add(stretches, Stretch.Kind.HARVEST, 0, lengths.harvest());
        add(stretches, Stretch.Kind.CLOSING, 0, lengths.closing());
        return stretches;
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
