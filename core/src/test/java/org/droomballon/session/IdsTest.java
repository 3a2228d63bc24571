package org.droomballon.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How things of an evening are named and put in order. */
class IdsTest {
    @Test
    void anItemIsNamedByItsWriterAndCounter() {
        assertThat(ItemId.parse("kalm-12")).contains(new ItemId("kalm", 12));
        assertThat(new ItemId("kalm", 12)).hasToString("kalm-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kalm", "kalm-", "kalm-0", "kalm-012", "Kalm-1", "-1", "kalm-1 ", "kalm-1-2"})
    void whatNoPenWroteIsNoItem(String text) {
        assertThat(ItemId.parse(text)).isEmpty();
    }

    @Test
    void anAnswerComesAfterWhatItAnswers() {
        ItemId first = new ItemId("zz", 2);
        ItemId sameMoment = new ItemId("aa", 2);
        ItemId answer = new ItemId("aa", 10);

        assertThat(Stream.of(answer, first, sameMoment).sorted()).containsExactly(sameMoment, first, answer);
    }

    @Test
    void aPairIsTheSameInWhicheverOrderItIsNamed() {
        ItemId one = new ItemId("aa", 1);
        ItemId two = new ItemId("aa", 2);
        ItemId three = new ItemId("aa", 3);

        assertThat(Pair.of(two, one)).isEqualTo(Pair.of(one, two));
        assertThat(Stream.of(Pair.of(two, three), Pair.of(one, three), Pair.of(one, two))
                        .sorted())
                .containsExactly(Pair.of(one, two), Pair.of(one, three), Pair.of(two, three));
        assertThatIllegalArgumentException().isThrownBy(() -> Pair.of(one, one));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pair(two, one));
    }

    @Test
    void tablesAreInTheOrderInWhichPeopleCount() {
        assertThat(Stream.of("tafel-10", "tafel-2", "rood", "tafel-02", "tafel-1")
                        .sorted(NaturalOrder.COMPARATOR))
                .containsExactly("rood", "tafel-1", "tafel-02", "tafel-2", "tafel-10");
    }

    @Test
    void aPointKeepsTheNameOfItsFirstEvening() {
        PointId point = new PointId("avond-1", new ItemId("kalm", 12));

        assertThat(PointId.parse("avond-1/kalm-12")).contains(point);
        assertThat(PointId.parse("a/kalm-12")).contains(new PointId("a", new ItemId("kalm", 12)));
        assertThat(point).hasToString("avond-1/kalm-12");
        assertThat(Stream.of(point("avond-10", 1), point("avond-2", 9), point("avond-2", 3))
                        .sorted())
                .containsExactly(point("avond-2", 3), point("avond-2", 9), point("avond-10", 1));
    }

    @Test
    void aPointWithoutAnEveningIsNoPoint() {
        for (String text : List.of("", "kalm-12", "/kalm-12", "avond-1/", "avond-1/x", "a/b/kalm-12")) {
            assertThat(PointId.parse(text)).as(text).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> point("", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> point("/avond", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> point("a/b", 1));
    }

    @Test
    void aPhaseHasAPlaceAmongTheLensesOfItsDeck() {
        assertThat(Phase.lens("nu").previous(Evening.DECK)).contains(Phase.READING_ALOUD);
        assertThat(Phase.READING_ALOUD.previous(Evening.DECK)).isEmpty();
        assertThat(Phase.READING_ALOUD.next(Evening.DECK)).contains(Phase.lens("nu"));
        assertThat(Phase.lens("nu").next(Evening.DECK)).contains(Phase.lens("droom"));
        assertThat(Phase.DONE.next(Evening.DECK)).isEmpty();
        assertThat(Phase.READ_BACK.next(Evening.DECK)).contains(Phase.DONE);
        assertThat(Phase.DONE.previous(Evening.DECK)).contains(Phase.READ_BACK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phase.lens("gisteren").previous(Evening.DECK))
                .withMessageContaining("gisteren");
    }

    @Test
    void countersSeatsAndPointsStartAtOne() {
        assertThat(new Stamp("aa", 1).counter()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Stamp("aa", 0));
        assertThat(new Turn(1, Register.empty()).isTaken()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Turn(0, Register.empty()));
    }

    private static PointId point(String session, int counter) {
        return new PointId(session, new ItemId("aa", counter));
    }
}
