package org.droomballon.session;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.droomballon.deck.Deck;

/**
 * How far a talk is, in plain values.
 *
 * @param waiting the numbers of the seats that have not had a turn yet, in their order
 * @param spent how long the talk took until now, on all laptops together
 */
public record TalkState(Phase phase, List<Integer> waiting, Duration spent) {
    public TalkState {
        Objects.requireNonNull(phase, "phase");
        waiting = List.copyOf(waiting);
        Objects.requireNonNull(spent, "spent");
    }

    static TalkState of(Group group, Talk talk, Deck deck) {
        List<Integer> taken =
                talk.turns().stream().filter(Turn::isTaken).map(Turn::seat).toList();
        List<Integer> waiting = group.seats().stream()
                .map(Seat::number)
                .filter(seat -> !taken.contains(seat))
                .toList();
        long seconds = talk.spent().stream().mapToLong(Spent::total).sum();
        return new TalkState(talk.phase(deck), waiting, Duration.ofSeconds(seconds));
    }
}
