package org.droomballon.swing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.droomballon.swing.rig.WorkOnCall;
import org.junit.jupiter.api.Test;

class WorkedOutTest {
    private final WorkOnCall work = new WorkOnCall();
    private final List<String> begun = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Throwable> failed = new ArrayList<>();
    private final WorkedOut<String, String> loud =
            new WorkedOut<>(work, this::louder, () -> told.add("told"), failed::add);

    private String louder(String question) {
        begun.add(question);
        if (question.isEmpty()) {
            throw new IllegalArgumentException("nothing was asked");
        }
        return question + "!";
    }

    @Test
    void theAnswerIsToldOnceItIsThereAndWorkedOutOnce() {
        assertThat(loud.of("a")).isEmpty();
        assertThat(loud.isUnderWay()).isTrue();

        work.all();

        assertThat(told).hasSize(1);
        assertThat(loud.isUnderWay()).isFalse();
        assertThat(loud.of("a")).contains("a!");
        assertThat(loud.of("a")).contains("a!");
        assertThat(begun).containsExactly("a");
    }

    @Test
    void anOldAnswerIsNoneToANewQuestion() {
        loud.of("a");
        work.all();

        assertThat(loud.of("b")).isEmpty();
    }

    @Test
    void aLateAnswerToAnOldQuestionIsDropped() {
        loud.of("a");
        Runnable late = work.next();
        assertThat(loud.of("b")).isEmpty();

        late.run();

        assertThat(told).isEmpty();
        assertThat(loud.of("b")).isEmpty();
        work.all();
        assertThat(loud.of("b")).contains("b!");
    }

    @Test
    void whatNobodyAsksAnyMoreIsNotBegun() {
        loud.of("a");
        loud.of("b");
        loud.of("c");
        work.all();

        assertThat(begun).containsExactly("a", "c");
        assertThat(told).hasSize(1);
    }

    @Test
    void whoComesBackToAQuestionWhileItIsWorkedOutGetsItsAnswer() {
        loud.of("a");
        loud.of("b");
        loud.of("a");
        work.all();

        assertThat(loud.of("a")).contains("a!");
        assertThat(begun).containsExactly("a");
    }

    @Test
    void whatCannotBeWorkedOutIsSaidAndNotTriedAgain() {
        loud.of("");
        work.all();

        assertThat(loud.of("")).isEmpty();
        assertThat(loud.isUnderWay()).isFalse();
        assertThat(failed).singleElement().isInstanceOf(IllegalArgumentException.class);
    }
}
