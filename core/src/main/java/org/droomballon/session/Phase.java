package org.droomballon.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;
import org.droomballon.deck.Lens;

/**
 * Where a talk is: the question is read aloud, one of the lenses is talked about, the talk is summed up, the summary is
 * read back, or the talk is done.
 *
 * @param lens the id of a lens of the deck in the step {@link Step#LENS}, else nothing
 */
public record Phase(Step step, Optional<String> lens) {
    /** The steps of a talk, in their order. */
    public enum Step {
        READING_ALOUD,
        /** Talking about one lens; a talk takes this step for each lens of its deck. */
        LENS,
        SUMMARY,
        /** 'Did we write down what you meant?' The answer stands with the balloon: {@link ReadBack}. */
        READ_BACK,
        DONE
    }

    public static final Phase READING_ALOUD = of(Step.READING_ALOUD);
    public static final Phase SUMMARY = of(Step.SUMMARY);
    public static final Phase READ_BACK = of(Step.READ_BACK);
    public static final Phase DONE = of(Step.DONE);

    public Phase {
        Objects.requireNonNull(step, "step");
        if ((step == Step.LENS) != lens.isPresent()) {
            throw new IllegalArgumentException("the step of a lens names it, and no other does: " + step + " " + lens);
        }
    }

    public static Phase lens(String id) {
        return new Phase(Step.LENS, Optional.of(id));
    }

    /** All phases of a talk about a card of the deck, in their order. */
    public static List<Phase> all(Deck deck) {
        return Stream.of(
                        Stream.of(READING_ALOUD),
                        deck.lenses().stream().map(Lens::id).map(Phase::lens),
                        Stream.of(SUMMARY, READ_BACK, DONE))
                .flatMap(phases -> phases)
                .toList();
    }

    /** The phase after this one; nothing after {@link #DONE}. */
    public Optional<Phase> next(Deck deck) {
        return neighbour(deck, 1);
    }

    /** The phase before this one; nothing before {@link #READING_ALOUD}. */
    public Optional<Phase> previous(Deck deck) {
        return neighbour(deck, -1);
    }

    private Optional<Phase> neighbour(Deck deck, int by) {
        List<Phase> all = all(deck);
        if (!all.contains(this)) {
            throw new IllegalArgumentException("the deck has no lens '" + lens.orElse("") + "'");
        }
        int at = all.indexOf(this) + by;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }

    private static Phase of(Step step) {
        return new Phase(step, Optional.empty());
    }
}
