package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.droomballon.consolidation.certificate.Certificate;

/** The laws of every rule, over evenings of up to 12 voters and 8 wishes. */
class RuleLawsTest {
    private static final TieBreak TIES = new FairTieBreak(7);

    @Property
    void asManyPointsAsThereAreOrAsAreWanted(
            @ForAll("rules") SelectionRule rule,
            @ForAll("evenings") Profile evening,
            @ForAll @IntRange(min = 1, max = 10) int points) {
        List<String> chosen = rule.select(evening, points, TIES).chosen();

        long possible = evening.candidates().stream()
                .filter(candidate -> rule.id().endsWith("fill-up") || evening.support(candidate.id()) > 0)
                .count();
        assertThat(chosen).doesNotHaveDuplicates();
        if (rule.id().startsWith("equal-shares-only")) {
            assertThat(chosen).hasSizeLessThanOrEqualTo((int) Math.min(points, possible));
        } else {
            assertThat(chosen).hasSize((int) Math.min(points, possible));
        }
    }

    @Property
    void theOrderOfTheVotersDoesNotMatter(
            @ForAll("rules") SelectionRule rule, @ForAll("evenings") Profile evening, @ForAll long order) {
        List<Voter> shuffled = new ArrayList<>(evening.voters());
        Collections.shuffle(shuffled, new Random(order));

        assertThat(summary(rule.select(new Profile(shuffled, evening.candidates()), 4, TIES)))
                .isEqualTo(summary(rule.select(evening, 4, TIES)));
    }

    @Property
    void theOrderOfTheWishesDoesNotMatter(
            @ForAll("rules") SelectionRule rule, @ForAll("evenings") Profile evening, @ForAll long order) {
        List<Candidate> shuffled = new ArrayList<>(evening.candidates());
        Collections.shuffle(shuffled, new Random(order));

        assertThat(summary(rule.select(new Profile(evening.voters(), shuffled), 4, TIES)))
                .isEqualTo(summary(rule.select(evening, 4, TIES)));
    }

    /** Other names for the wishes lead to the same choice wherever no lot was drawn. */
    @Property
    void theNamesOfTheWishesDoNotMatter(
            @ForAll("rules") SelectionRule rule, @ForAll("evenings") Profile evening, @ForAll long order) {
        List<String> names =
                new ArrayList<>(evening.candidates().stream().map(Candidate::id).toList());
        Collections.shuffle(names, new Random(order));
        Map<String, String> renamed = new HashMap<>();
        evening.candidates().forEach(candidate -> renamed.put(candidate.id(), names.get(renamed.size())));

        Selection selection = rule.select(evening, 4, TIES);
        Selection other = rule.select(renamed(evening, renamed), 4, TIES);

        if (!drawn(selection) && !drawn(other)) {
            assertThat(other.chosen())
                    .isEqualTo(selection.chosen().stream().map(renamed::get).toList());
        }
    }

    @Property
    void aWeightOfTwoIsTwoVoters(@ForAll("rules") SelectionRule rule, @ForAll("evenings") Profile evening) {
        List<Voter> heavy = evening.voters().stream()
                .map(voter -> new Voter(voter.id(), voter.group(), voter.voice(), 2 * voter.weight(), voter.supports()))
                .toList();
        List<Voter> twice = evening.voters().stream()
                .flatMap(voter -> Stream.of("a", "b")
                        .map(copy -> new Voter(
                                voter.id() + copy, voter.group(), voter.voice(), voter.weight(), voter.supports())))
                .toList();

        assertThat(rule.select(new Profile(heavy, evening.candidates()), 4, TIES)
                        .chosen())
                .isEqualTo(rule.select(new Profile(twice, evening.candidates()), 4, TIES)
                        .chosen());
    }

    /** Twice as many of everybody choose the same; bridging smooths small tables, so there the numbers count. */
    @Property
    void twiceTheSameEveningChoosesTheSame(@ForAll("rules") SelectionRule rule, @ForAll("evenings") Profile evening) {
        if (rule.id().startsWith("bridging")) {
            return;
        }
        List<Voter> twice = evening.voters().stream()
                .map(voter -> new Voter(voter.id(), voter.group(), voter.voice(), 2 * voter.weight(), voter.supports()))
                .toList();

        assertThat(rule.select(new Profile(twice, evening.candidates()), 4, TIES)
                        .chosen())
                .isEqualTo(rule.select(evening, 4, TIES).chosen());
    }

    @Property
    void aWishThatNobodySupportsChangesNothing(
            @ForAll("rules") SelectionRule rule, @ForAll("evenings") Profile evening) {
        if (rule.id().endsWith("fill-up")) {
            return;
        }
        List<Candidate> more = new ArrayList<>(evening.candidates());
        more.add(new Candidate("zz", 4, 4, 3, 9, true));

        assertThat(summary(rule.select(new Profile(evening.voters(), more), 4, TIES)))
                .isEqualTo(summary(rule.select(evening, 4, TIES)));
    }

    @Property
    void theLedgerAddsUpAndTheDefaultPassesNobodyOver(
            @ForAll("rules") SelectionRule rule,
            @ForAll("evenings") Profile evening,
            @ForAll @IntRange(min = 1, max = 8) int points) {
        Certificate certificate = Certificate.of(evening, rule.select(evening, points, TIES));

        assertThat(certificate.faults()).isEmpty();
        if (rule.id().startsWith("equal-shares") || rule.id().equals("pav")) {
            assertThat(certificate.passedOver()).isEmpty();
        }
    }

    private static String summary(Selection selection) {
        return Stream.concat(selection.rounds().stream(), selection.waiting().stream())
                .map(round -> round.candidate() + " " + round.figure() + " " + round.tie())
                .toList()
                .toString();
    }

    private static boolean drawn(Selection selection) {
        return Stream.concat(selection.rounds().stream(), selection.waiting().stream())
                .flatMap(round -> round.tie().stream())
                .anyMatch(tie -> tie.decidedBy() == Criterion.LOT);
    }

    private static Profile renamed(Profile evening, Map<String, String> names) {
        return new Profile(
                evening.voters().stream()
                        .map(voter -> new Voter(
                                voter.id(),
                                voter.group(),
                                voter.voice(),
                                voter.weight(),
                                voter.supports().stream().map(names::get).toList()))
                        .toList(),
                evening.candidates().stream()
                        .map(old -> new Candidate(
                                names.get(old.id()),
                                old.tables(),
                                old.cards(),
                                old.lenses(),
                                old.items(),
                                old.inBalloon()))
                        .toList());
    }

    @Provide
    Arbitrary<SelectionRule> rules() {
        return Arbitraries.of(Rules.all());
    }

    @Provide
    Arbitrary<Profile> evenings() {
        Arbitrary<List<Integer>> ballot =
                Arbitraries.integers().between(0, 7).list().ofMaxSize(4);
        Arbitrary<Long> weight = Arbitraries.longs().between(1, 5);
        return Combinators.combine(ballot, weight)
                .as((wishes, heavy) -> Map.entry(heavy, wishes))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(RuleLawsTest::evening);
    }

    private static Profile evening(List<Map.Entry<Long, List<Integer>>> ballots) {
        List<Voter> voters = IntStream.range(0, ballots.size())
                .mapToObj(seat -> new Voter(
                        "t" + seat / 4 + "/" + seat,
                        "t" + seat / 4,
                        Voter.Voice.DOTS,
                        ballots.get(seat).getKey(),
                        ballots.get(seat).getValue().stream().map(Dots::name).toList()))
                .toList();
        List<Candidate> candidates = IntStream.rangeClosed(0, 7)
                .mapToObj(number -> new Candidate(Dots.name(number), 1 + number % 3, 1, 1 + number % 2, 1, number == 5))
                .toList();
        return new Profile(voters, candidates);
    }
}
