package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.droomballon.consolidation.Dots.profile;
import static org.droomballon.consolidation.Dots.seat;
import static org.droomballon.consolidation.Dots.weighing;

import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.consolidation.EqualShares.Completion;
import org.junit.jupiter.api.Test;

/** Rules on evenings that can be worked out on the back of an envelope. */
class RuleTest {
    private static final TieBreak TIES = new FairTieBreak(7);

    @Test
    void bridgingPrefersWhatIsWantedAtEveryTable() {
        Profile evening = profile(
                seat("blauw", 1, "poort", "koffie"),
                seat("blauw", 2, "koffie"),
                seat("geel", 1, "poort"),
                seat("geel", 2));

        Selection selection = CountingRule.bridging(Unsupported.LEAVE_OUT).select(evening, 1, TIES);

        assertThat(selection.chosen()).containsExactly("poort");
        assertThat(figure(selection.rounds(), 0)).isEqualTo(Fraction.of(2 * 2, 4 * 4));
        assertThat(figure(selection.waiting(), 0)).isEqualTo(Fraction.of(3, 4 * 4));
    }

    @Test
    void bridgingWeighsATableThatSpokeAsOneWithItsPeople() {
        Profile evening = profile(weighing(4, "blauw", "poort"), weighing(2, "geel", "koffie"));

        Selection selection = CountingRule.bridging(Unsupported.LEAVE_OUT).select(evening, 2, TIES);

        assertThat(selection.chosen()).containsExactly("poort", "koffie");
        assertThat(figure(selection.rounds(), 0)).isEqualTo(Fraction.of(5 * 1, 6 * 4));
        assertThat(figure(selection.rounds(), 1)).isEqualTo(Fraction.of(1 * 3, 6 * 4));
    }

    @Test
    void bridgingCountsATableWithoutSupportersToo() {
        Profile one = profile(seat("blauw", 1, "poort"), seat("geel", 1));

        assertThat(figure(
                        CountingRule.bridging(Unsupported.LEAVE_OUT)
                                .select(one, 1, TIES)
                                .rounds(),
                        0))
                .isEqualTo(Fraction.of(2 * 1, 3 * 3));
    }

    @Test
    void everyoneOneServesThoseWhoHaveNothingYet() {
        Profile evening = profile(
                seat("blauw", 1, "poort", "koffie"),
                seat("blauw", 2, "poort", "koffie"),
                seat("geel", 1, "poort"),
                seat("geel", 2, "tolk"));

        assertThat(CountingRule.everyoneOne(Unsupported.LEAVE_OUT)
                        .select(evening, 2, TIES)
                        .chosen())
                .containsExactly("poort", "tolk");
    }

    @Test
    void whoWantsMuchGivesLessToEachInSatisfactionApproval() {
        Profile evening = profile(
                seat("blauw", 1, "poort", "koffie", "tolk"),
                seat("blauw", 2, "poort", "koffie"),
                seat("geel", 1, "tolk"));

        Selection selection =
                CountingRule.satisfactionApproval(Unsupported.LEAVE_OUT).select(evening, 1, TIES);

        assertThat(selection.chosen()).containsExactly("tolk");
        assertThat(figure(selection.rounds(), 0)).isEqualTo(Fraction.of(4, 3));
    }

    @Test
    void plainEqualSharesLeavesPlacesEmptyThatNobodyCanPay() {
        Profile evening = profile(seat("blauw", 1, "poort"), seat("blauw", 2, "koffie"), seat("geel", 1, "tolk"));

        Selection selection = new EqualShares(Completion.NONE, Unsupported.LEAVE_OUT).select(evening, 2, TIES);

        assertThat(selection.chosen()).isEmpty();
        assertThat(selection.purse()).contains(Fraction.of(2, 3));
    }

    @Test
    void theIncrementHandsOutAsMuchAsThePlacesNeed() {
        Profile evening = profile(seat("blauw", 1, "poort"), seat("blauw", 2, "koffie"), seat("geel", 1, "tolk"));

        Selection selection = new EqualShares(Completion.INCREMENT, Unsupported.LEAVE_OUT).select(evening, 2, TIES);

        assertThat(selection.chosen()).hasSize(2);
        assertThat(selection.purse()).contains(Fraction.ONE);
    }

    @Test
    void whoWaitsHasPaidNothing() {
        Profile evening = profile(seat("blauw", 1, "poort", "koffie"), seat("geel", 1, "poort"));

        Selection selection = Rules.standard().select(evening, 1, TIES);

        assertThat(selection.waiting()).singleElement().satisfies(round -> {
            assertThat(round.candidate()).isEqualTo("koffie");
            assertThat(round.payments()).isEmpty();
            assertThat(round.figure()).isPresent();
        });
    }

    @Test
    void noMoreThanFiftyWait() {
        Voter one = seat("blauw", 1, IntStream.range(0, 80).mapToObj(Dots::name).toArray(String[]::new));

        assertThat(Rules.standard().select(profile(one), 10, TIES).waiting()).hasSize(50);
    }

    @Test
    void exactApprovalFindsWhatTheSequentialRuleMisses() {
        Profile evening = profile(
                weighing(3, "v1", "a", "b"),
                weighing(3, "v2", "a", "c"),
                weighing(2, "v3", "b"),
                weighing(2, "v4", "c"));

        assertThat(CountingRule.sequentialPav(Unsupported.LEAVE_OUT)
                        .select(evening, 2, TIES)
                        .chosen())
                .contains("a");
        assertThat(new ExactPav(Unsupported.LEAVE_OUT).select(evening, 2, TIES).chosen())
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void exactApprovalSaysThatThereAreTooMany() {
        Voter one = seat("blauw", 1, IntStream.range(0, 26).mapToObj(Dots::name).toArray(String[]::new));

        assertThatThrownBy(() -> new ExactPav(Unsupported.LEAVE_OUT).select(profile(one), 10, TIES))
                .isInstanceOf(TooManyCandidatesException.class)
                .hasMessageContaining("25")
                .hasMessageContaining("26");
    }

    @Test
    void twentyFiveWishesOfOneParentEachAreNotTooManyForExactApproval() {
        Voter[] voters = IntStream.range(0, 25)
                .mapToObj(number -> seat("t", number + 1, Dots.name(number)))
                .toArray(Voter[]::new);

        assertThat(new ExactPav(Unsupported.LEAVE_OUT)
                        .select(profile(voters), 10, TIES)
                        .chosen())
                .hasSize(10);
    }

    @Test
    void theBestChoiceStandsInTheOrderInWhichItServesPeopleAnew() {
        Profile evening = profile(weighing(5, "blauw", "koffie", "poort"), weighing(3, "geel", "soep"));

        Selection selection = new ExactPav(Unsupported.LEAVE_OUT).select(evening, 3, TIES);

        assertThat(selection.chosen()).hasSize(3).element(1).isEqualTo("soep");
        assertThat(selection.rounds())
                .extracting(round -> round.figure().orElseThrow())
                .containsExactly(Fraction.of(5), Fraction.of(3), Fraction.of(5, 2));
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(Rules.all())
                .extracting(SelectionRule::id)
                .doesNotHaveDuplicates()
                .contains("equal-shares");
        assertThat(Rules.standard().id()).isEqualTo("equal-shares");
    }

    private static Fraction figure(List<Round> rounds, int round) {
        return rounds.get(round).figure().orElseThrow();
    }
}
