package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.droomballon.consolidation.Dots.profile;
import static org.droomballon.consolidation.Dots.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.droomballon.consolidation.EqualShares.Completion;
import org.droomballon.consolidation.certificate.Certificate;
import org.droomballon.consolidation.certificate.LedgerFault;
import org.droomballon.consolidation.certificate.LedgerFault.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The independent count finds what is wrong with a choice, and nothing where nothing is. */
class CertificateTest {
    private static final TieBreak TIES = new FairTieBreak(7);

    /** Everybody holds 1/2. Three buy 'poort' at 1/3 each; who wants 'koffie' then has 2/3 together: the completion. */
    private static final Profile EVENING = profile(
            weighing(1, "an", "poort", "koffie"),
            weighing(1, "bo", "poort"),
            weighing(1, "ciska", "koffie"),
            weighing(1, "dirk", "poort"));

    @TestFactory
    Stream<DynamicTest> theLedgersOfAllPublishedProfilesAddUp() {
        return Vector.all().stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    for (Completion completion : Completion.values()) {
                        Selection selection = new EqualShares(completion, Unsupported.LEAVE_OUT)
                                .select(vector.profile(), vector.points(), new IndexTieBreak());
                        assertThat(Certificate.of(vector.profile(), selection).faults())
                                .isEmpty();
                    }
                }));
    }

    @Test
    void anHonestLedgerHasNoFaults() {
        assertThat(faults(selection -> selection)).isEmpty();
        assertThat(choice().rounds())
                .extracting(Round::stage)
                .containsExactly(Round.Stage.EQUAL_SHARES, Round.Stage.COMPLETION);
    }

    @Test
    void aPointThatIsNotPaidInFullIsFound() {
        assertThat(faults(selection -> withPayments(selection, 0, payments -> List.of(payments.get(0)))))
                .contains(new LedgerFault(Kind.NOT_PAID_IN_FULL, 1, "poort"))
                .contains(new LedgerFault(Kind.WRONG_PAYERS, 1, "poort"));
    }

    @Test
    void whoPaysForWhatItDoesNotWantIsFound() {
        assertThat(faults(selection -> withPayments(
                        selection,
                        0,
                        payments -> List.of(
                                payments.get(0),
                                new Payment(
                                        "ciska",
                                        payments.get(1).amount(),
                                        payments.get(1).advance())))))
                .contains(new LedgerFault(Kind.WRONG_PAYERS, 1, "poort"));
    }

    @Test
    void supportersWhoDoNotPayAlikeAreFound() {
        assertThat(faults(selection -> withPayments(
                        selection,
                        0,
                        payments -> List.of(
                                new Payment("an", Fraction.of(1, 4), Fraction.ZERO),
                                new Payment("bo", Fraction.of(3, 4), Fraction.ZERO)))))
                .contains(new LedgerFault(Kind.UNEQUAL, 1, "an"), new LedgerFault(Kind.UNEQUAL, 1, "bo"))
                .contains(new LedgerFault(Kind.OVERSPENT, 1, "bo"));
    }

    @Test
    void supportersWhoDoNotBearAlikeAreFound() {
        assertThat(faults(selection -> withPayments(
                        selection,
                        1,
                        payments -> List.of(
                                new Payment("an", Fraction.ONE, Fraction.of(5, 6)),
                                new Payment("ciska", Fraction.ZERO, Fraction.ZERO)))))
                .containsExactly(new LedgerFault(Kind.UNEQUAL, 2, "an"), new LedgerFault(Kind.UNEQUAL, 2, "ciska"));
    }

    @Test
    void whatCanJustBePaidInFullHasToBeBought() {
        Profile evening = profile(weighing(1, "an", "poort"), weighing(1, "bo", "koffie"));
        Selection nothing = new Selection("equal-shares", 2, List.of(), List.of(), Optional.of(Fraction.ONE));

        assertThat(Certificate.of(evening, nothing).faults())
                .containsExactly(
                        new LedgerFault(Kind.STOPPED_EARLY, 0, "koffie"),
                        new LedgerFault(Kind.STOPPED_EARLY, 0, "poort"));
    }

    @Test
    void whenAllPlacesAreTakenNothingMoreHasToBeBought() {
        Profile evening = profile(weighing(1, "an", "poort", "koffie"));
        Selection one = new EqualShares(Completion.NONE, Unsupported.LEAVE_OUT).select(evening, 1, TIES);
        Selection rich = new Selection(one.rule(), 1, one.rounds(), List.of(), Optional.of(Fraction.of(2)));

        assertThat(Certificate.of(evening, rich).faults()).isEmpty();
    }

    @Test
    void anAdvanceOutOfNowhereIsFound() {
        assertThat(faults(selection -> withPayments(selection, 0, payments -> payments.stream()
                        .map(payment -> new Payment(payment.voter(), payment.amount(), Fraction.ONE))
                        .toList())))
                .extracting(LedgerFault::kind)
                .contains(Kind.WRONG_ADVANCE);
        assertThat(faults(selection -> withPayments(selection, 1, payments -> payments.stream()
                        .map(payment -> new Payment(payment.voter(), payment.amount(), Fraction.ONE))
                        .toList())))
                .extracting(LedgerFault::kind)
                .contains(Kind.WRONG_ADVANCE);
    }

    @Test
    void aDearerPointBeforeACheaperOneIsFound() {
        Profile evening =
                profile(weighing(2, "an", "poort"), weighing(2, "bo", "poort"), weighing(2, "ciska", "koffie"));
        Fraction half = Fraction.of(1, 2);
        Round dear = new Round(
                1,
                Round.Stage.EQUAL_SHARES,
                "koffie",
                Optional.of(half),
                List.of(new Payment("ciska", Fraction.ONE, Fraction.ZERO)),
                Optional.empty());
        Selection selection = new Selection("equal-shares", 3, List.of(dear), List.of(), Optional.of(half));

        assertThat(Certificate.of(evening, selection).faults())
                .contains(new LedgerFault(Kind.NOT_CHEAPEST, 1, "poort"))
                .contains(new LedgerFault(Kind.STOPPED_EARLY, 1, "poort"));
    }

    @Test
    void aDearerPointInTheCompletionIsFound() {
        Profile evening = profile(weighing(3, "an", "poort"), weighing(1, "bo", "koffie"));
        Fraction quarter = Fraction.of(1, 4);
        Round dear = new Round(
                1,
                Round.Stage.COMPLETION,
                "koffie",
                Optional.of(Fraction.of(3, 4)),
                List.of(new Payment("bo", Fraction.ONE, Fraction.of(3, 4))),
                Optional.empty());

        assertThat(Certificate.of(
                                evening,
                                new Selection("equal-shares", 1, List.of(dear), List.of(), Optional.of(quarter)))
                        .faults())
                .containsExactly(new LedgerFault(Kind.NOT_CHEAPEST, 1, "poort"));
    }

    @Test
    void aLoadThatFallsIsFound() {
        assertThat(faults(selection -> withPayments(selection, 1, payments -> payments.stream()
                        .map(payment ->
                                new Payment(payment.voter(), payment.amount().negated(), Fraction.ZERO))
                        .toList())))
                .extracting(LedgerFault::kind)
                .contains(Kind.LOAD_FALLS);
    }

    @Test
    void aVoterThatIsNotThereCannotPay() {
        assertThat(faults(selection -> withPayments(
                        selection, 0, payments -> List.of(new Payment("zoe", Fraction.ONE, Fraction.ZERO)))))
                .contains(new LedgerFault(Kind.WRONG_PAYERS, 1, "poort"));
    }

    @Test
    void aPointThatIsNoWishIsPaidByNobodyWhoWantsIt() {
        Round stranger = new Round(
                1,
                Round.Stage.EQUAL_SHARES,
                "zwembad",
                Optional.of(Fraction.of(1, 2)),
                List.of(
                        new Payment("an", Fraction.of(1, 2), Fraction.ZERO),
                        new Payment("bo", Fraction.of(1, 2), Fraction.ZERO)),
                Optional.empty());

        assertThat(faults(selection ->
                        new Selection(selection.rule(), 1, List.of(stranger), List.of(), selection.purse())))
                .contains(new LedgerFault(Kind.WRONG_PAYERS, 1, "zwembad"));
    }

    @Test
    void whereLoadsAloneAreSharedThePriceIsPaidInFullByVoters() {
        Selection honest = new Phragmen(Unsupported.LEAVE_OUT).select(EVENING, 2, TIES);
        Selection half = withPayments(honest, 1, payments -> payments.subList(1, 2));
        Selection strange =
                withPayments(honest, 0, payments -> List.of(new Payment("zoe", Fraction.ONE, Fraction.ZERO)));

        assertThat(honest.isPaid()).isTrue();
        assertThat(Certificate.of(EVENING, honest).faults()).isEmpty();
        assertThat(Certificate.of(EVENING, half).faults())
                .containsExactly(new LedgerFault(Kind.NOT_PAID_IN_FULL, 2, "koffie"));
        assertThat(Certificate.of(EVENING, strange).faults())
                .containsExactly(new LedgerFault(Kind.WRONG_PAYERS, 1, "poort"));
    }

    @Test
    void aRuleInWhichNobodyPaysHasNoLedger() {
        Selection selection = CountingRule.approval(Unsupported.LEAVE_OUT).select(EVENING, 2, TIES);

        assertThat(selection.isPaid()).isFalse();
        assertThat(Certificate.of(EVENING, selection)).isEqualTo(new Certificate(Optional.empty(), List.of()));
    }

    private static Selection choice() {
        return Rules.standard().select(EVENING, 2, TIES);
    }

    private static List<LedgerFault> faults(UnaryOperator<Selection> tampering) {
        return Certificate.of(EVENING, tampering.apply(choice())).faults();
    }

    private static Selection withPayments(Selection selection, int at, UnaryOperator<List<Payment>> tampering) {
        Round old = selection.rounds().get(at);
        List<Round> rounds = new ArrayList<>(selection.rounds());
        rounds.set(
                at,
                new Round(
                        old.number(),
                        old.stage(),
                        old.candidate(),
                        old.figure(),
                        tampering.apply(old.payments()),
                        old.tie()));
        return new Selection(selection.rule(), selection.points(), rounds, List.of(), selection.purse());
    }
}
