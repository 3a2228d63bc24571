package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.droomballon.consolidation.EqualShares.Completion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our rules against results that others computed; the file says how. */
class PublishedVectorsTest {
    /** Our rules by the names that the file has for them. */
    private static final Map<String, SelectionRule> RULES = ImmutableMap.<String, SelectionRule>builder()
            .put("equal-shares", new EqualShares(Completion.PHRAGMEN, Unsupported.FILL_UP))
            .put("equal-shares-with-av-completion", new EqualShares(Completion.APPROVAL, Unsupported.FILL_UP))
            .put("equal-shares-with-increment-completion", new EqualShares(Completion.INCREMENT, Unsupported.FILL_UP))
            .put("equal-shares-without-completion", new EqualShares(Completion.NONE, Unsupported.LEAVE_OUT))
            .put("seqphragmen", new Phragmen(Unsupported.FILL_UP))
            .put("seqpav", CountingRule.sequentialPav(Unsupported.FILL_UP))
            .put("seqslav", CountingRule.sequentialSlav(Unsupported.FILL_UP))
            .put("revseqpav", new ReversePav(Unsupported.FILL_UP))
            .put("pav", new ExactPav(Unsupported.FILL_UP))
            .put("seqcc", CountingRule.everyoneOne(Unsupported.FILL_UP))
            .put("av", CountingRule.approval(Unsupported.FILL_UP))
            .put("sav", CountingRule.satisfactionApproval(Unsupported.FILL_UP))
            .buildOrThrow();

    @TestFactory
    Stream<DynamicTest> everyRuleChoosesWhatOthersComputed() {
        return vectors("resolute", (vector, rule) -> assertThat(chosen(vector, RULES.get(rule)))
                .containsExactlyElementsOf(Vector.numbers(vector.at("resolute", rule))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleChoosesOneOfThoseThatAreEquallyGood() {
        return vectors("expected", (vector, rule) -> assertThat(
                        Streams.stream(vector.at("expected", rule)).map(Vector::numbers))
                .contains(chosen(vector, RULES.get(rule))));
    }

    @Test
    void theFileHoldsWhatWeCompareWith() {
        assertThat(Vector.all()).hasSize(48);
        assertThat(names("resolute")).hasSize(11 * 48);
        assertThat(names("expected")).hasSize(502);
    }

    @TestFactory
    Stream<DynamicTest> thePricesOfEqualSharesAreTheirs() {
        SelectionRule rule = RULES.get("equal-shares-without-completion");
        return Vector.all().stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    Selection selection = rule.select(vector.profile(), vector.points(), new IndexTieBreak());
                    JsonNode trace = vector.at("trace", "equal-shares-without-completion");
                    assertThat(order(selection)).isEqualTo(Vector.inOrder(trace.get("order")));
                    assertThat(figures(selection)).isEqualTo(Vector.fractions(trace.get("price_per_unit_weight")));
                    assertThat(left(vector.profile(), selection)).isEqualTo(Vector.fractions(trace.get("left_over")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theLoadsOfPhragmenAreTheirs() {
        return Vector.all().stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    Selection selection =
                            RULES.get("seqphragmen").select(vector.profile(), vector.points(), new IndexTieBreak());
                    JsonNode trace = vector.at("trace", "seqphragmen");
                    List<Fraction> finite = Vector.fractions(trace.get("max_load")).stream()
                            .limit(figures(selection).size())
                            .toList();
                    assertThat(order(selection)).isEqualTo(Vector.inOrder(trace.get("order")));
                    assertThat(figures(selection)).isEqualTo(finite);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theMoneyOfTheIncrementIsTheirs() {
        return Vector.all().stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    Selection selection = RULES.get("equal-shares-with-increment-completion")
                            .select(vector.profile(), vector.points(), new IndexTieBreak());
                    JsonNode trace = vector.at("trace", "equal-shares-with-increment-completion");
                    long worth = trace.path("virtual_committee_size").asLong(vector.points());
                    assertThat(selection.purse())
                            .contains(Fraction.of(worth, vector.profile().weight()));
                    List<Integer> order = Vector.inOrder(trace.path("order"));
                    assertThat(order(selection).subList(0, order.size())).isEqualTo(order);
                }));
    }

    private interface Comparison {
        void check(Vector vector, String rule);
    }

    private static Stream<DynamicTest> vectors(String part, Comparison comparison) {
        return Vector.all().stream().flatMap(vector -> RULES.keySet().stream()
                .filter(rule -> !vector.at(part, rule).isMissingNode())
                .map(rule ->
                        DynamicTest.dynamicTest(vector.name() + " " + rule, () -> comparison.check(vector, rule))));
    }

    private static Stream<String> names(String part) {
        return vectors(part, (vector, rule) -> {}).map(DynamicTest::getDisplayName);
    }

    private static List<Integer> chosen(Vector vector, SelectionRule rule) {
        Selection selection = rule.select(vector.profile(), vector.points(), new IndexTieBreak());
        return order(selection).stream().sorted().toList();
    }

    private static List<Integer> order(Selection selection) {
        return selection.chosen().stream().map(Integer::valueOf).toList();
    }

    private static List<Fraction> figures(Selection selection) {
        return selection.rounds().stream()
                .flatMap(round -> round.figure().stream())
                .toList();
    }

    private static List<Fraction> left(Profile profile, Selection selection) {
        return profile.voters().stream()
                .map(voter ->
                        selection.purse().orElseThrow().times(voter.weight()).minus(paid(selection, voter)))
                .toList();
    }

    private static Fraction paid(Selection selection, Voter voter) {
        return selection.rounds().stream()
                .flatMap(round -> round.payments().stream())
                .filter(payment -> payment.voter().equals(voter.id()))
                .map(Payment::amount)
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
