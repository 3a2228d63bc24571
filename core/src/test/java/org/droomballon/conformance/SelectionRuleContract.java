package org.droomballon.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Criterion;
import org.droomballon.consolidation.FairTieBreak;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Payment;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.RuleText;
import org.droomballon.consolidation.Selection;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.Tie;
import org.droomballon.consolidation.TieBreak;
import org.droomballon.consolidation.Voter;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link SelectionRule} must promise. Extend it, and hand over a new rule of your own. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class SelectionRuleContract {
    private static final List<Integer> POINTS = List.of(1, 3, 10);
    private static final TieBreak TIES = new FairTieBreak(20261015);

    /** A new one at each call, made as the program makes it. */
    protected abstract SelectionRule rule();

    @Test
    void hasAShortNameThatStays() {
        Habits.hasAShortName(rule().id(), rule().id());
    }

    @Test
    void saysWhatPeopleCallItInFullOrNotAtAll() {
        Optional<RuleText> text = rule().text();

        assertThat(text).as("text() never changes").isEqualTo(rule().text());
        text.ifPresent(own -> assertThat(
                        Stream.of(own.name(), own.description()).flatMap(part -> part.translations().values().stream()))
                .as("text() has words in each of its languages")
                .noneMatch(String::isBlank));
    }

    @Test
    void isFoundByTheProgram() {
        Habits.isFound(SelectionRule.class, rule().id(), rule().getClass(), Toolkit::rules);
    }

    @Test
    void saysWhoChoseAndHowManyWereAsked() {
        onEveryEvening((evening, points) -> {
            Selection selection = rule().select(evening.profile(), points, TIES);
            assertThat(selection.rule()).as("rule(), %s", evening).isEqualTo(rule().id());
            assertThat(selection.points()).as("points(), %s", evening).isEqualTo(points);
        });
    }

    @Test
    void choosesOnlyCandidatesAndNoMoreThanWereAsked() {
        onEveryEvening((evening, points) -> {
            Selection selection = rule().select(evening.profile(), points, TIES);
            List<String> known =
                    evening.profile().candidates().stream().map(Candidate::id).toList();
            assertThat(known).as("candidates, %s", evening).containsAll(selection.chosen());
            assertThat(known)
                    .as("candidates for those who wait, %s", evening)
                    .containsAll(
                            selection.waiting().stream().map(Round::candidate).toList());
            assertThat(selection.chosen()).as("at most %d, %s", points, evening).hasSizeLessThanOrEqualTo(points);
        });
    }

    @Test
    void numbersItsRoundsFromOne() {
        onEveryEvening((evening, points) -> {
            List<Round> rounds = rule().select(evening.profile(), points, TIES).rounds();
            assertThat(rounds.stream().map(Round::number))
                    .as("the numbers of the rounds, %s", evening)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, rounds.size()).boxed().toList());
        });
    }

    @Test
    void choosesTheSameAgain() {
        SelectionRule used = rule();
        onEveryEvening((evening, points) -> {
            Selection first = used.select(evening.profile(), points, TIES);
            assertThat(used.select(evening.profile(), points, TIES))
                    .as("the same rule asked again, %s", evening)
                    .isEqualTo(first);
            assertThat(rule().select(evening.profile(), points, TIES))
                    .as("a new rule, %s", evening)
                    .isEqualTo(first);
        });
    }

    @Test
    void choosesTheSameWhateverTheOrderOfVoters() {
        onEveryEvening((evening, points) -> assertThat(chosen(
                        new Profile(
                                Lists.reverse(evening.profile().voters()),
                                evening.profile().candidates()),
                        points))
                .as("the voters the other way round, %s", evening)
                .isEqualTo(chosen(evening.profile(), points)));
    }

    @Test
    void choosesTheSameWhateverTheOrderOfCandidates() {
        onEveryEvening((evening, points) -> assertThat(chosen(
                        new Profile(
                                evening.profile().voters(),
                                Lists.reverse(evening.profile().candidates())),
                        points))
                .as("the candidates the other way round, %s", evening)
                .isEqualTo(chosen(evening.profile(), points)));
    }

    @Test
    void doesNotLookAtTheNamesOfVotersAndTables() {
        onEveryEvening((evening, points) -> assertThat(chosen(Profiles.renamed(evening.profile()), points))
                .as("other names for voters and tables, %s", evening)
                .isEqualTo(chosen(evening.profile(), points)));
    }

    @Test
    void leavesEqualCandidatesToTheTieBreak() {
        Profile alike = Profiles.allAlike();
        for (Candidate wanted : alike.candidates()) {
            List<Round> rounds =
                    rule().select(alike, 1, new Preferring(wanted.id())).rounds();
            assertThat(rounds.stream().map(Round::candidate))
                    .as("all candidates are alike, so whom the tie-break prefers goes first: %s", wanted.id())
                    .allMatch(wanted.id()::equals);
        }
    }

    @Test
    void keepsTheTieInItsRound() {
        Profile alike = Profiles.allAlike();
        for (Round round : rule().select(alike, 1, TIES).rounds()) {
            assertThat(round.tie().map(Tie::winner))
                    .as("all candidates are alike, so the round holds the tie that its candidate won")
                    .isEqualTo(Optional.of(round.candidate()));
        }
    }

    @Test
    void isPaidInFullByVotersWhereItHasPrices() {
        onEveryEvening((evening, points) -> {
            List<String> voters =
                    evening.profile().voters().stream().map(Voter::id).toList();
            for (Round round : rule().select(evening.profile(), points, TIES).rounds()) {
                List<Payment> payments = round.payments();
                assertThat(voters)
                        .as("who paid for %s is a voter, %s", round.candidate(), evening)
                        .containsAll(payments.stream().map(Payment::voter).toList());
                Fraction sum = payments.stream().map(Payment::amount).reduce(Fraction.ZERO, Fraction::plus);
                assertThat(payments.isEmpty() ? Fraction.ONE : sum)
                        .as("the payments for %s add up to 1, %s", round.candidate(), evening)
                        .isEqualTo(Fraction.ONE);
            }
        });
    }

    @Test
    void copesWithEveryEvening() {
        Profiles.edges()
                .forEach((name, profile) ->
                        POINTS.forEach(points -> assertThatCode(() -> rule().select(profile, points, TIES))
                                .as("an evening on which %s, %d points", name, points)
                                .doesNotThrowAnyException()));
    }

    @Test
    void choosesTheSameInEveryLanguageOfTheComputer() {
        SelectionRule used = rule();
        Habits.sameInEveryLanguageOfTheComputer("the choices", () -> all(used));
    }

    @Test
    void choosesTheSameInManyThreads() throws Exception {
        SelectionRule used = rule();
        Habits.sameInManyThreads("the choices", () -> all(used));
    }

    private static List<Selection> all(SelectionRule rule) {
        return Profiles.ordinary().values().stream()
                .map(profile -> rule.select(profile, 3, TIES))
                .toList();
    }

    private List<String> chosen(Profile profile, int points) {
        return rule().select(profile, points, TIES).chosen();
    }

    private static void onEveryEvening(BiConsumer<Evening, Integer> check) {
        for (Map.Entry<String, Profile> each : Profiles.ordinary().entrySet()) {
            for (int points : POINTS) {
                check.accept(new Evening(each.getKey(), each.getValue(), points), points);
            }
        }
    }

    /** With a name, for whoever reads why it went wrong. */
    private record Evening(String name, Profile profile, int points) {
        @Override
        public String toString() {
            return "evening '" + name + "', " + points + " points";
        }
    }

    /** Lets one candidate win, wherever it is among the tied. */
    private record Preferring(String wanted) implements TieBreak {
        @Override
        public Tie decide(List<Candidate> tied, Profile profile) {
            List<String> ids = tied.stream().map(Candidate::id).toList();
            return new Tie(ids, ids.contains(wanted) ? wanted : ids.get(0), Criterion.LOT);
        }
    }
}
