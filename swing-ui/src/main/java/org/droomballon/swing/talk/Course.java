package org.droomballon.swing.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.plan.Running;
import org.droomballon.plan.Stretch;
import org.droomballon.plan.Timetable;

/**
 * How the evening of one table went until now: which card began when. All times are since the start of the evening.
 *
 * @param timetable as it was planned
 * @param least the minutes that every card keeps
 */
record Course(Timetable timetable, int least, List<Turn> turns) {
    /** A card that was talked about. */
    record Turn(String card, Duration from, Optional<Duration> until) {
        Turn {
            Objects.requireNonNull(card, "card");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
        }

        Turn ended(Duration now) {
            return new Turn(card, from, Optional.of(until.orElse(now)));
        }
    }

    Course {
        Objects.requireNonNull(timetable, "timetable");
        turns = List.copyOf(turns);
    }

    static Course planned(Timetable timetable, int least) {
        return new Course(timetable, least, List.of());
    }

    boolean isBegun() {
        return !turns.isEmpty();
    }

    /** Whether a card is talked about, or was. */
    boolean had(String card) {
        return turns.stream().anyMatch(turn -> turn.card().equals(card));
    }

    /** A card begins, and the one before it is over; one that people go back to keeps the time when it began. */
    Course begun(String card, Duration now) {
        if (had(card)) {
            return this;
        }
        Turn next = new Turn(card, now, Optional.empty());
        return new Course(
                timetable,
                least,
                Stream.concat(ended(now).turns.stream(), Stream.of(next)).toList());
    }

    Course ended(Duration now) {
        return new Course(
                timetable, least, turns.stream().map(turn -> turn.ended(now)).toList());
    }

    /** When the first card should begin. */
    Duration opening() {
        return timetable.stretches().stream()
                .filter(Stretch::isCard)
                .findFirst()
                .map(card -> Duration.ofMinutes(card.from()))
                .orElse(Duration.ZERO);
    }

    /**
     * The evening as it now runs.
     *
     * @param cards how many cards this table has now, of those that were planned
     * @param must which rounds to come are of cards that may not be dropped
     */
    Running at(Duration now, int cards, List<Integer> must) {
        Running running = Running.of(timetable, least, must);
        if (isBegun()) {
            running = opened(running, turns.get(0).from());
            for (Turn turn : turns.subList(0, Math.min(turns.size(), rounds()))) {
                Running begun = running.started(turn.from());
                running = turn.until().map(begun::finished).orElse(begun);
            }
        }
        for (int round : dropped(cards)) {
            running = running.dropped(round);
        }
        return running.at(now);
    }

    /** Welcome and film took until the first card began. */
    private Running opened(Running running, Duration first) {
        Running opened = running;
        for (Stretch stretch : timetable.stretches()) {
            if (stretch.isCard()) {
                return opened;
            }
            Duration planned = Duration.ofMinutes(stretch.until());
            Duration until = planned.compareTo(first) < 0 ? planned : first;
            opened = opened.started(opened.now()).finished(until);
        }
        return opened;
    }

    /** The round of a card to come: tables may take their cards in another order than was planned. */
    int round(int toCome) {
        return turns.size() + 1 + toCome;
    }

    private int rounds() {
        return (int) timetable.stretches().stream().filter(Stretch::isCard).count();
    }

    private List<Integer> dropped(int cards) {
        List<Integer> dropped = new ArrayList<>();
        for (int round = rounds(); round > Math.max(cards, turns.size()); round--) {
            dropped.add(round);
        }
        return dropped;
    }
}
