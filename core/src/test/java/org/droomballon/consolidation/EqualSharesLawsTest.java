package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.droomballon.consolidation.EqualShares.Completion;

/** The laws of the default rule, over evenings of up to 12 voters and 8 wishes. */
class EqualSharesLawsTest {
    private static final SelectionRule RULE = new EqualShares(Completion.PHRAGMEN, Unsupported.LEAVE_OUT);
    private static final TieBreak TIES = new FairTieBreak(7);

    @Property
    void everyPointIsPaidInFullByThoseWhoWantItAndByNobodyElse(@ForAll("evenings") Profile evening) {
        for (Round round : RULE.select(evening, 5, TIES).rounds()) {
            Fraction sum = round.payments().stream().map(Payment::amount).reduce(Fraction.ZERO, Fraction::plus);
            assertThat(sum).isEqualTo(Fraction.ONE);
            assertThat(round.payments())
                    .extracting(Payment::voter)
                    .containsExactlyElementsOf(evening.voters().stream()
                            .filter(voter -> voter.supports().contains(round.candidate()))
                            .map(Voter::id)
                            .toList());
            assertThat(round.payments()).allMatch(payment -> payment.amount().signum() >= 0);
        }
    }

    @Property
    void beforeTheCompletionNobodyPaysMoreThanTheirShare(
            @ForAll("evenings") Profile evening, @ForAll @IntRange(min = 1, max = 6) int points) {
        Map<String, Fraction> paid = new HashMap<>();
        RULE.select(evening, points, TIES).rounds().stream()
                .filter(round -> round.stage() == Round.Stage.EQUAL_SHARES)
                .flatMap(round -> round.payments().stream())
                .forEach(payment -> paid.merge(payment.voter(), payment.amount(), Fraction::plus));

        for (Voter voter : evening.voters()) {
            Fraction share = Fraction.of(points * voter.weight(), evening.weight());
            assertThat(paid.getOrDefault(voter.id(), Fraction.ZERO)).isLessThanOrEqualTo(share);
        }
    }

    /** EJR+ as in M. Brill and J. Peters, Robust and Verifiable Proportionality Axioms (2023), counted from scratch. */
    @Property
    void noGroupThatAgreesAndIsLargeEnoughIsPassedOver(
            @ForAll("evenings") Profile evening, @ForAll @IntRange(min = 1, max = 6) int points) {
        Set<String> chosen = Set.copyOf(RULE.select(evening, points, TIES).chosen());

        for (Candidate candidate : evening.candidates()) {
            for (int least = 1; least <= points && !chosen.contains(candidate.id()); least++) {
                int bound = least;
                long passedOver = evening.voters().stream()
                        .filter(voter -> voter.supports().contains(candidate.id()))
                        .filter(voter -> voter.supports().stream()
                                        .filter(chosen::contains)
                                        .count()
                                < bound)
                        .mapToLong(Voter::weight)
                        .sum();
                assertThat(passedOver * points).isLessThan(least * evening.weight());
            }
        }
    }

    @Provide
    Arbitrary<Profile> evenings() {
        Arbitrary<List<Integer>> ballot =
                Arbitraries.integers().between(0, 7).list().ofMaxSize(4);
        return ballot.list().ofMinSize(1).ofMaxSize(12).map(EqualSharesLawsTest::evening);
    }

    private static Profile evening(List<List<Integer>> ballots) {
        List<Voter> voters = IntStream.range(0, ballots.size())
                .mapToObj(seat -> Dots.seat(
                        "t" + seat / 4,
                        seat + 1,
                        ballots.get(seat).stream().map(Dots::name).toArray(String[]::new)))
                .toList();
        List<Candidate> candidates = IntStream.rangeClosed(0, 7)
                .mapToObj(number -> new Candidate(Dots.name(number), 1 + number % 3, 1, 1 + number % 2, 1, number == 5))
                .toList();
        return new Profile(voters, candidates);
    }
}
