package org.droomballon.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who has seen what, and what two people wrote at once. */
class RegisterTest {
    private final Register<String> base = Register.<String>empty().write("Poort", new Stamp("aa", 1));

    @Test
    void aNewerValueStandsAlone() {
        Register<String> newer = base.write("Poort open", new Stamp("bb", 2));

        assertThat(newer.values()).containsExactly("Poort open");
        assertThat(newer.vector()).isEqualTo(vector(Map.of("aa", 1L, "bb", 2L)));
        assertThat(newer.vector().covers(base.vector())).isTrue();
        assertThat(base.vector().covers(newer.vector())).isFalse();
    }

    @Test
    void whatTwoWroteAtOnceStandsTogetherUntilSomebodyWritesAgain() {
        Register<String> both = together(base, "Poort open", "Poort dicht");

        assertThat(both.isConflict()).isTrue();
        assertThat(both.first()).contains("Poort open");
        assertThat(both.vector()).isEqualTo(vector(Map.of("aa", 1L, "bb", 2L, "cc", 2L)));
        assertThat(both.write("Poort om 8 uur", new Stamp("dd", 3)).isConflict())
                .isFalse();
    }

    @Test
    void theSameWordsTwiceAreAgreement() {
        Register<String> agreed = together(base, "Poort open", "Poort open");

        assertThat(agreed.values()).hasSize(2);
        assertThat(agreed.isConflict()).isFalse();
    }

    @Test
    void anEmptyFieldHasNoValueAndHasSeenNothing() {
        assertThat(Register.<String>empty().hasValue()).isFalse();
        assertThat(Register.<String>empty().firstOr("niets")).isEqualTo("niets");
        assertThat(Register.empty().vector()).isEqualTo(VersionVector.NONE);
        assertThat(VersionVector.NONE.highest()).isZero();
        assertThat(base.hasValue()).isTrue();
        assertThat(base.firstOr("niets")).isEqualTo("Poort");
    }

    @Test
    void puttingTogetherKeepsTheLatestOfEveryWriter() {
        VersionVector one = vector(Map.of("aa", 5L, "bb", 1L));
        VersionVector other = vector(Map.of("aa", 3L, "cc", 2L));

        assertThat(one.join(other)).isEqualTo(vector(Map.of("aa", 5L, "bb", 1L, "cc", 2L)));
        assertThat(other.join(one)).isEqualTo(one.join(other));
        assertThat(one.highest()).isEqualTo(5);
        assertThat(one.covers(other)).isFalse();
        assertThat(one.covers(one)).isTrue();
    }

    @Test
    void aDeletionHoldsUntilSomebodyWhoDidNotKnowOfItWrites() {
        Register<VersionVector> removed = Register.<VersionVector>empty().write(base.vector(), new Stamp("bb", 2));
        Register<String> edited = base.write("Poort open", new Stamp("cc", 2));

        assertThat(Removal.holds(Register.empty(), List.of(base))).isFalse();
        assertThat(Removal.holds(removed, List.of(base))).isTrue();
        assertThat(Removal.holds(removed, List.of(base, edited))).isFalse();
        assertThat(Removal.holds(removed.write(VersionVector.NONE, new Stamp("bb", 3)), List.of(base)))
                .isFalse();
    }

    @Test
    void aWriterIsOneToTwentyFourSmallLettersAndDigits() {
        assertThat(Pen.of("a").next()).isEqualTo(new Stamp("a", 1));
        assertThat(Pen.of("a1b2".repeat(6)).next().counter()).isEqualTo(1);
        for (String writer : List.of("", "A", "a-b", "a".repeat(25))) {
            assertThatIllegalArgumentException().as(writer).isThrownBy(() -> Pen.of(writer));
        }
    }

    @Test
    void countingGoesOnAfterAllThatIsWritten() {
        Session session = Evening.begun();
        long highest = session.highestCounter();
        Register<String> beside = Register.<String>empty().write("later", new Stamp("zz", highest + 10));

        assertThat(highest).isEqualTo(4);
        assertThat(Pen.of("aa", session).next().counter()).isEqualTo(highest + 1);
        assertThat(Pen.of("aa", session, beside).next().counter()).isEqualTo(highest + 11);
        assertThat(Pen.of("aa", session, base).next().counter()).isEqualTo(highest + 1);
        assertThat(Pen.of("aa", Stream.of(base, beside)).next().counter()).isEqualTo(highest + 11);
        assertThat(Pen.of("aa", Stream.of()).next().counter()).isEqualTo(1);
    }

    @Test
    void aPenThatHeardOfOthersNeverCountsBack() {
        Pen pen = Pen.of("aa");
        pen.catchUp(7);
        assertThat(pen.next().counter()).isEqualTo(8);
        pen.catchUp(3);
        assertThat(pen.next().counter()).isEqualTo(9);
    }

    @Test
    void twoLaptopsThatTickTogetherCountOnce() {
        Register<Boolean> ticked = together(Register.empty(), true, false);
        Register<Integer> counted = together(Register.empty(), 2, 3);

        assertThat(new Turn(1, ticked).isTaken()).isTrue();
        assertThat(new Spent("aa", counted).total()).isEqualTo(3);
        assertThat(new Tally("blauw", new ItemId("aa", 1), counted).dots()).isEqualTo(3);
        assertThat(new Spent("aa", Register.empty()).total()).isZero();
    }

    /** What two people who had seen the same wrote at once. */
    private static <T> Register<T> together(Register<T> seen, T one, T other) {
        return new Register<>(Stream.of(seen.write(one, new Stamp("bb", 2)), seen.write(other, new Stamp("cc", 2)))
                .flatMap(register -> register.versions().stream())
                .toList());
    }

    private static VersionVector vector(Map<String, Long> counters) {
        return new VersionVector(counters);
    }
}
