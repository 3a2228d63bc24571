package org.droomballon.swing.app;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is worked out of a question beside the thread that paints. Only an answer to the question that is asked now counts: one
 * to an older question is dropped, and what nobody asks any more is not begun.
 *
 * @param <Q> all that the answer depends on
 */
public final class WorkedOut<Q, A> {
    private final Work work;
    private final Function<Q, A> reckoning;
    private final Runnable told;
    private final Consumer<Throwable> failed;
    private Optional<Q> asked = Optional.empty();
    private Optional<Q> running = Optional.empty();
    private Optional<Answer<Q, A>> last = Optional.empty();

    /** Nothing of it where it could not be worked out; it is not tried again. */
    private record Answer<Q, A>(Q question, Optional<A> answer) {}

    /**
     * Nothing is asked yet.
     *
     * @param reckoning slow, and on another thread
     * @param told hears that the answer is there
     */
    public WorkedOut(Work work, Function<Q, A> reckoning, Runnable told, Consumer<Throwable> failed) {
        this.work = Objects.requireNonNull(work, "work");
        this.reckoning = Objects.requireNonNull(reckoning, "reckoning");
        this.told = Objects.requireNonNull(told, "told");
        this.failed = Objects.requireNonNull(failed, "failed");
    }

    /** The answer, if it is there; else it is worked out, and told of later. */
    public Optional<A> of(Q question) {
        asked = Optional.of(question);
        if (running.isEmpty() && !isKnown(question)) {
            begin(question);
        }
        return last.filter(known -> known.question().equals(question)).flatMap(Answer::answer);
    }

    /** Whether an answer is on its way. */
    public boolean isUnderWay() {
        return running.isPresent();
    }

    private boolean isKnown(Q question) {
        return last.map(Answer::question).filter(question::equals).isPresent();
    }

    private void begin(Q question) {
        running = Optional.of(question);
        work.start(
                pace -> reckoning.apply(question),
                (at, all) -> true,
                made -> end(new Answer<>(question, Optional.of(made))),
                why -> {
                    end(new Answer<>(question, Optional.empty()));
                    failed.accept(why);
                });
    }

    private void end(Answer<Q, A> answer) {
        running = Optional.empty();
        if (asked.filter(answer.question()::equals).isPresent()) {
            last = Optional.of(answer);
            told.run();
        } else {
            asked.ifPresent(this::begin);
        }
    }
}
