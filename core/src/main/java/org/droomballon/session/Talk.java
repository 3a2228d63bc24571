package org.droomballon.session;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;

/**
 * One group, one card: how far it came, what it wrote under the lenses, and its balloon.
 *
 * @param question the group's own question, on a blank card
 * @param phase how far the talk is, once somebody said so; see {@link #phase(Deck)}
 * @param turns a tick for each seat that was noted, by seat
 * @param spent how long each writer was busy with it, by writer
 * @param balloons one, or more where two laptops each began one
 */
public record Talk(
        String group,
        String card,
        Register<String> question,
        Register<Phase> phase,
        List<Turn> turns,
        List<Spent> spent,
        List<Note> notes,
        List<Balloon> balloons) {
    public Talk {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(phase, "phase");
        turns = ImmutableList.sortedCopyOf(Comparator.comparingInt(Turn::seat), turns);
        spent = ImmutableList.sortedCopyOf(Comparator.comparing(Spent::writer), spent);
        notes = ImmutableList.sortedCopyOf(Comparator.comparing(Note::id), notes);
        balloons = ImmutableList.sortedCopyOf(Comparator.comparing(Balloon::id), balloons);
    }

    public static Talk begun(String group, String card) {
        return new Talk(group, card, Register.empty(), Register.empty(), List.of(), List.of(), List.of(), List.of());
    }

    public String id() {
        return group + "/" + card;
    }

    /** Where the talk is; where two laptops say different things, the furthest. A talk that nobody led is at its start. */
    public Phase phase(Deck deck) {
        List<Phase> order = Phase.all(deck);
        return phase.values().stream()
                .max(Comparator.comparingInt(order::indexOf))
                .orElse(Phase.READING_ALOUD);
    }

    Talk withQuestion(Register<String> changed) {
        return new Talk(group, card, changed, phase, turns, spent, notes, balloons);
    }

    Talk withPhase(Register<Phase> changed) {
        return new Talk(group, card, question, changed, turns, spent, notes, balloons);
    }

    /** The tick of a seat, if need be one that nobody wrote yet. */
    Turn turn(int seat) {
        return turns.stream()
                .filter(turn -> turn.seat() == seat)
                .findFirst()
                .orElseGet(() -> new Turn(seat, Register.empty()));
    }

    Talk with(Turn changed) {
        Stream<Turn> others = turns.stream().filter(turn -> turn.seat() != changed.seat());
        List<Turn> all = Stream.concat(others, Stream.of(changed)).toList();
        return new Talk(group, card, question, phase, all, spent, notes, balloons);
    }

    /** The time of a writer, if need be one that has none yet. */
    Spent spent(String writer) {
        return spent.stream()
                .filter(time -> time.writer().equals(writer))
                .findFirst()
                .orElseGet(() -> new Spent(writer, Register.empty()));
    }

    Talk with(Spent changed) {
        Stream<Spent> others = spent.stream().filter(time -> !time.writer().equals(changed.writer()));
        List<Spent> all = Stream.concat(others, Stream.of(changed)).toList();
        return new Talk(group, card, question, phase, turns, all, notes, balloons);
    }

    Talk withItems(List<Note> changedNotes, List<Balloon> changedBalloons) {
        return new Talk(group, card, question, phase, turns, spent, changedNotes, changedBalloons);
    }
}
