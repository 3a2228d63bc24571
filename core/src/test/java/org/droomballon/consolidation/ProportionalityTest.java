package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.droomballon.consolidation.Dots.profile;
import static org.droomballon.consolidation.Dots.seat;
import static org.droomballon.consolidation.Dots.weighing;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.consolidation.certificate.PassedOver;
import org.droomballon.consolidation.certificate.Proportionality;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who is passed over by a choice is told, and nobody where nobody is. */
class ProportionalityTest {
    @TestFactory
    Stream<DynamicTest> whoIsPassedOverIsWhatOthersComputed() {
        return axioms(axiom -> {
            Optional<PassedOver> witness =
                    Proportionality.witness(axiom.vector().profile(), axiom.committee(), axiom.points());
            assertThat(witness.isEmpty()).isEqualTo(axiom.holds("ejr+"));
        });
    }

    @TestFactory
    Stream<DynamicTest> whoIsLeftWithNothingIsWhatOthersComputed() {
        return axioms(axiom -> {
            Optional<PassedOver> witness =
                    Proportionality.witnessWithNothing(axiom.vector().profile(), axiom.committee(), axiom.points());
            assertThat(witness.isEmpty()).isEqualTo(axiom.holds("jr"));
        });
    }

    @Test
    void aWitnessNamesTheWishThePeopleAndHowManyAreEnough() {
        Profile evening = profile(
                seat("blauw", 1, "poort"),
                seat("blauw", 2, "poort"),
                seat("geel", 1, "koffie"),
                seat("geel", 2, "tolk"));

        assertThat(Proportionality.witness(evening, List.of("koffie", "tolk"), 2))
                .contains(new PassedOver(
                        "poort", 1, 0, List.of("blauw/1", "blauw/2"), Map.of("blauw", 2L), 2, Fraction.of(2)));
        assertThat(Proportionality.witness(evening, List.of("koffie", "poort"), 2))
                .isEmpty();
    }

    @Test
    void aGroupThatIsEnoughForTwoMayAskForTwo() {
        Profile evening = profile(weighing(2, "v", "a", "b"), weighing(1, "w", "c"), weighing(1, "x", "c", "d"));

        assertThat(Proportionality.witness(evening, List.of("a", "c", "d"), 4))
                .map(PassedOver::points)
                .contains(2);
        assertThat(Proportionality.witnessWithNothing(evening, List.of("a", "c", "d"), 4))
                .isEmpty();
    }

    @Test
    void theMostThatAnybodyOfAGroupGotIsTold() {
        Profile evening = profile(
                weighing(1, "v", "a", "b"), weighing(1, "w", "a", "b", "c"), weighing(1, "x", "d"), weighing(1, "y"));

        assertThat(Proportionality.witness(evening, List.of("c", "d"), 4))
                .contains(new PassedOver("a", 1, 0, List.of("v"), Map.of("v", 1L), 1, Fraction.of(1)));
        assertThat(Proportionality.witness(evening, List.of("a", "d"), 4))
                .contains(new PassedOver("b", 2, 1, List.of("v", "w"), Map.of("v", 1L, "w", 1L), 2, Fraction.of(2)));
    }

    private interface Check {
        void of(Axiom axiom);
    }

    private static Stream<DynamicTest> axioms(Check check) {
        return Vector.all().stream().flatMap(vector -> Streams.stream(vector.axioms())
                .map(node -> new Axiom(vector, node))
                .map(axiom -> DynamicTest.dynamicTest(vector.name() + " " + axiom.committee(), () -> check.of(axiom))));
    }

    /** What others say of one choice. */
    private record Axiom(Vector vector, JsonNode node) {
        List<String> committee() {
            return Vector.inOrder(node.get("committee")).stream()
                    .map(String::valueOf)
                    .toList();
        }

        int points() {
            return vector.points();
        }

        boolean holds(String axiom) {
            return node.get(axiom).asBoolean();
        }
    }
}
