package org.droomballon.consolidation.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Reach;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final List<Role> FOUR = List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT, Role.PARENT);

    /** Four at blue and four at yellow; ten points, so everybody holds 10/8 of one. */
    @Test
    void whoPaysTheSameAtOneTableStandsTogether() {
        SessionEditor evening = evening();
        ItemId coffee = wish(evening, "Koffie");
        dots(evening, "blauw", List.of(List.of(coffee), List.of(coffee), List.of(coffee), List.of()));
        dots(evening, "geel", List.of(List.of(coffee), List.of(), List.of(), List.of()));

        Explanation explanation = explanation(evening.session(), Rules.standard());

        Step step = explanation.steps().get(0);
        assertThat(step.people()).isEqualTo(4);
        assertThat(step.shares())
                .extracting(Share::group, Share::people, Share::each)
                .containsExactly(tuple("blauw", 3L, Fraction.of(1, 4)), tuple("geel", 1L, Fraction.of(1, 4)));
        assertThat(step.total()).isEqualTo(Fraction.ONE);
        assertThat(step.reach())
                .extracting(Reach::group, Reach::isMajority, Reach::share)
                .containsExactly(tuple("blauw", true, Fraction.of(4, 6)), tuple("geel", false, Fraction.of(2, 6)));
        assertThat(explanation.isPaid()).isTrue();
        assertThat(explanation.coins().price()).isEqualTo(BigInteger.valueOf(4));
        assertThat(explanation.coins().precision()).isEqualTo(Coins.Precision.EXACT);
    }

    @Test
    void whoLacksTheLeastForEachSupporterIsNearest() {
        SessionEditor evening = evening();
        List<ItemId> blue = new ArrayList<>();
        for (int wish = 0; wish < 13; wish++) {
            blue.add(wish(evening, "Wens " + wish));
        }
        dots(evening, "blauw", List.of(blue, blue, blue, blue));
        dots(evening, "geel", List.of(List.of(), List.of(), List.of(), List.of()));

        Explanation explanation = explanation(evening.session(), Rules.standard());

        assertThat(explanation.steps()).extracting(Step::isPaid).containsOnly(true);
        assertThat(explanation.steps().get(5).round().stage()).isEqualTo(Round.Stage.COMPLETION);
        assertThat(explanation.near()).hasSize(Explanation.MOST_NEAR);
        NearMiss first = explanation.near().get(0);
        assertThat(first.number()).isEqualTo(11);
        assertThat(first.people()).isEqualTo(4);
        assertThat(first.held()).isEqualTo(Fraction.ZERO);
        assertThat(first.owed()).isEqualTo(Fraction.of(5));
        assertThat(first.missing()).isEqualTo(Fraction.of(6));
        assertThat(first.missingEach()).isEqualTo(Fraction.of(6, 4));
    }

    @Test
    void aTableThatOnlyWroteIsWhollyBehindWhatItWrote() {
        SessionEditor evening = evening();
        wish(evening, "Koffie");

        Explanation explanation = explanation(evening.session(), Rules.standard());

        assertThat(explanation.steps().get(0).shares())
                .extracting(Share::group, Share::people, Share::each)
                .containsExactly(tuple("blauw", 4L, Fraction.of(1, 4)));
        assertThat(explanation.voters()).extracting(Balance::who).containsExactly("blauw", "geel");
    }

    @Test
    void aRuleThatCountsHasNoPaymentsButReachAndFigures() {
        SessionEditor evening = evening();
        ItemId coffee = wish(evening, "Koffie");
        dots(evening, "blauw", List.of(List.of(coffee), List.of(coffee), List.of(), List.of()));

        Explanation explanation = explanation(evening.session(), rule("approval"));

        assertThat(explanation.isPaid()).isFalse();
        assertThat(explanation.purse()).isEmpty();
        assertThat(explanation.steps().get(0).people()).isEqualTo(2);
        assertThat(explanation.steps().get(0).round().figure()).contains(Fraction.of(2));
        assertThat(explanation.steps().get(0).reach())
                .extracting(Reach::group, Reach::isWanted, Reach::isMajority)
                .containsExactly(tuple("blauw", true, false), tuple("geel", false, false));
    }

    /** 10/7 is what each of seven holds, 1/3 is what three pay, and both are whole in coins of 1/21. */
    @Test
    void coinsFitBothWhatPeopleHoldAndWhatTheyPay() {
        SessionEditor evening = new SessionEditor(Session.begun("evening", 7, DeckFiles.embedded()), Pen.of("aa"));
        evening.addGroup("blauw", "Blauw", FOUR);
        evening.addGroup("geel", "Geel", FOUR.subList(0, 3));
        ItemId coffee = wish(evening, "Koffie");
        dots(evening, "blauw", List.of(List.of(coffee), List.of(coffee), List.of(coffee), List.of()));
        dots(evening, "geel", List.of(List.of(), List.of(), List.of()));

        Explanation explanation = explanation(evening.session(), Rules.standard());

        assertThat(explanation.purse()).contains(Fraction.of(10, 7));
        assertThat(explanation.coins().price()).isEqualTo(BigInteger.valueOf(21));
    }

    @Test
    void aPriceThatWouldBeTooLongIsRound() {
        List<Fraction> long1 = List.of(Fraction.of(1, 9_999_999), Fraction.of(1, 2));
        List<Fraction> fits = List.of(Fraction.of(1, 9_999_999), Fraction.of(1, 3));

        assertThat(Coins.forAll(long1)).isEqualTo(new Coins(BigInteger.valueOf(10_000), Coins.Precision.ROUNDED));
        assertThat(Coins.forAll(fits)).isEqualTo(new Coins(Coins.MOST, Coins.Precision.EXACT));
        assertThat(Coins.forAll(long1).of(Fraction.of(1, 3))).isEqualTo(BigInteger.valueOf(3333));
        assertThat(Coins.forAll(long1).isWhole(Fraction.of(1, 3))).isFalse();
    }

    /** Whatever the rule: payments are the price, purses end where they should, and what came next lacked what it says. */
    @Property(tries = 300)
    void everyFigureAddsUp(@ForAll("rules") SelectionRule rule, @ForAll("ballots") List<List<Integer>> ballots) {
        Explanation explanation = explanation(voted(ballots), rule);

        assertThat(explanation.steps())
                .filteredOn(Step::isPaid)
                .allSatisfy(step -> assertThat(step.total()).isEqualTo(Fraction.ONE))
                .allSatisfy(step -> assertThat(
                                step.shares().stream().mapToLong(Share::people).sum())
                        .isEqualTo(step.people()));
        long bought = explanation.steps().stream().filter(Step::isPaid).count();
        assertThat(explanation.together().paid()).isEqualTo(Fraction.of(bought));
        assertThat(explanation.tables())
                .allSatisfy(table -> assertThat(table.left().signum()).isNotNegative());
        assertThat(sum(explanation.voters())).isEqualTo(sum(explanation.tables()));
        if (rule.id().equals("equal-shares") || rule.id().equals("phragmen")) {
            explanation.near().stream().limit(1).forEach(near -> assertThat(near.figure())
                    .contains(near.missingEach()));
        }
        if (explanation.coins().precision() == Coins.Precision.EXACT) {
            assertThat(explanation.steps()).allSatisfy(step -> assertThat(step.shares())
                    .allMatch(share -> explanation.coins().isWhole(share.each())));
        }
    }

    private static Fraction sum(List<Balance> balances) {
        return balances.stream().map(Balance::left).reduce(Fraction.ZERO, Fraction::plus);
    }

    @Provide
    Arbitrary<SelectionRule> rules() {
        return Arbitraries.of(Rules.all());
    }

    @Provide
    Arbitrary<List<List<Integer>>> ballots() {
        return Arbitraries.integers()
                .between(0, 13)
                .list()
                .uniqueElements()
                .ofMaxSize(5)
                .list()
                .ofSize(8);
    }

    private static Session voted(List<List<Integer>> ballots) {
        SessionEditor evening = evening();
        List<ItemId> wishes = new ArrayList<>();
        for (int wish = 0; wish < 14; wish++) {
            wishes.add(wish(evening, "Wens " + wish));
        }
        List<List<ItemId>> supports = ballots.stream()
                .map(ballot -> ballot.stream().map(wishes::get).toList())
                .toList();
        dots(evening, "blauw", supports.subList(0, 4));
        dots(evening, "geel", supports.subList(4, 8));
        return evening.session();
    }

    private static SessionEditor evening() {
        SessionEditor editor = new SessionEditor(Session.begun("evening", 7, DeckFiles.embedded()), Pen.of("aa"));
        editor.addGroup("blauw", "Blauw", FOUR);
        editor.addGroup("geel", "Geel", FOUR);
        return editor;
    }

    private static ItemId wish(SessionEditor evening, String text) {
        return evening.addNote("blauw", "k01", "nu", text);
    }

    private static void dots(SessionEditor evening, String group, List<List<ItemId>> seats) {
        for (int seat = 1; seat <= seats.size(); seat++) {
            evening.ballot(group, seat, seats.get(seat - 1));
        }
    }

    private static Explanation explanation(Session session, SelectionRule rule) {
        Account account = Accounts.of(session, TenPoints.propose(session, rule), rule);
        return Explanation.of(account);
    }

    private static SelectionRule rule(String id) {
        return Rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
