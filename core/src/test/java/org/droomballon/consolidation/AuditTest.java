package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.certificate.Audit;
import org.droomballon.consolidation.certificate.LedgerFault;
import org.droomballon.consolidation.certificate.PassedOver;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the file alone it is found again whether the choice is what its rule promises. */
class AuditTest {
    private static final SelectionRule DEFAULT = Rules.standard();

    private SessionEditor editor;
    private ItemId gate;
    private ItemId coffee;

    /** Twelve wishes of one table of five, and one wish on which the other table agrees; ten points. */
    @BeforeEach
    void twoTablesWriteAndGiveDots() {
        editor = new SessionEditor(Session.begun("evening", 7, DeckFiles.embedded()), Pen.of("aa"));
        List<Role> five = List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT, Role.PARENT, Role.PARENT);
        editor.addGroup("blauw", "Blauw", five);
        editor.addGroup("geel", "Geel", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        coffee = editor.addNote("geel", "k01", "droom", "Koffie aan de poort");
        gate = editor.addNote("blauw", "k01", "kan", "Poort vroeger open");
        editor.ballot("geel", 1, List.of(coffee));
        editor.ballot("geel", 2, List.of(coffee));
        for (int seat = 1; seat <= five.size(); seat++) {
            editor.ballot("blauw", seat, List.of(gate));
        }
        for (int wish = 0; wish < 11; wish++) {
            ItemId item = editor.addNote("blauw", "k02", "kan", "Wens " + wish);
            for (int seat = 1; seat <= five.size(); seat++) {
                editor.ballot("blauw", seat, supports(seat, item));
            }
        }
    }

    @Test
    void whatTheDefaultRuleChoosesIsSound() {
        Audit audit = audit(TenPoints.propose(editor.session(), DEFAULT), DEFAULT);

        assertThat(audit.isSound()).isTrue();
        assertThat(audit.isPromised()).isTrue();
        assertThat(audit.passedOver()).isEmpty();
        assertThat(audit.items()).isEqualTo(13);
    }

    @Test
    void aPointThatWasTakenOutOfTheFileBreaksThePromiseAndTheGroupIsNamed() {
        TenPoints honest = TenPoints.propose(editor.session(), DEFAULT);
        TenPoints tampered = new TenPoints(
                honest.choice(),
                honest.points().stream()
                        .filter(point -> !point.equals(coffee.toString()))
                        .toList());
        Audit audit = audit(tampered, DEFAULT);

        assertThat(audit.isSound()).isFalse();
        assertThat(audit.isPromiseBroken()).isTrue();
        assertThat(audit.passedOver()).map(PassedOver::candidate).contains(coffee.toString());
        assertThat(audit.passedOver()).map(PassedOver::got).contains(0);
        assertThat(audit.certificate().passedOver()).isEmpty();
        assertThat(audit.points()).doesNotContain(coffee.toString());
    }

    @Test
    void whatARuleNeverPromisedIsNoMistake() {
        SelectionRule mostDots = CountingRule.approval(Unsupported.LEAVE_OUT);
        Audit audit = audit(TenPoints.propose(editor.session(), mostDots), mostDots);

        assertThat(audit.passedOver()).isPresent().isEqualTo(audit.certificate().passedOver());
        assertThat(audit.isPromised()).isFalse();
        assertThat(audit.isPromiseBroken()).isFalse();
        assertThat(audit.isSound()).isTrue();
    }

    @Test
    void aRuleThatMiscountsItsPaymentsIsNotSound() {
        SelectionRule miscounting = new SelectionRule() {
            @Override
            public String id() {
                return DEFAULT.id();
            }

            @Override
            public Selection select(Profile profile, int points, TieBreak ties) {
                Selection honest = DEFAULT.select(profile, points, ties);
                List<Round> unpaid = honest.rounds().stream()
                        .map(round -> new Round(
                                round.number(),
                                round.stage(),
                                round.candidate(),
                                round.figure(),
                                round.payments().subList(1, round.payments().size()),
                                round.tie()))
                        .toList();
                return new Selection(honest.rule(), points, unpaid, honest.waiting(), honest.purse());
            }
        };
        Audit audit = audit(TenPoints.propose(editor.session(), miscounting), miscounting);

        assertThat(audit.passedOver()).isEmpty();
        assertThat(audit.certificate().faults())
                .extracting(LedgerFault::kind)
                .contains(LedgerFault.Kind.NOT_PAID_IN_FULL);
        assertThat(audit.isSound()).isFalse();
    }

    @Test
    void whatIsNamedAndNotThereIsNotSound() {
        TenPoints ten = TenPoints.propose(editor.session(), DEFAULT);
        SessionEditor lost = new SessionEditor(editor.session(), Pen.of("weg"));
        lost.decide(Pair.of(gate, lost.addNote("blauw", "k01", "nu", "Poort")), Verdict.SAME);
        Audit audit = Audit.of(without(lost.session(), editor.session()), ten, DEFAULT);

        assertThat(audit.dangling()).hasSize(1);
        assertThat(audit.isSound()).isFalse();
    }

    @Test
    void aWishIsToldAsPeopleWordedItAndByItsIdOnceAllOfItIsGone() {
        TenPoints ten = TenPoints.propose(editor.session(), DEFAULT);
        editor.headline(coffee, "Elke dag koffie");
        assertThat(audit(ten, DEFAULT).wording(coffee.toString())).isEqualTo("Elke dag koffie");
        editor.setAside(coffee, "hoort hier niet");
        assertThat(audit(ten, DEFAULT).wording(coffee.toString())).isEqualTo(coffee.toString());
    }

    private Audit audit(TenPoints ten, SelectionRule rule) {
        return Audit.of(editor.session(), ten, rule);
    }

    private List<ItemId> supports(int seat, ItemId another) {
        Optional<List<ItemId>> had = editor.session().ballots().seats().stream()
                .filter(ballot -> ballot.group().equals("blauw") && ballot.seat() == seat)
                .map(ballot -> ballot.supports())
                .findFirst();
        List<ItemId> all = new ArrayList<>(had.orElse(List.of()));
        all.add(another);
        return all;
    }

    private static Session without(Session lost, Session kept) {
        return new Session(
                lost.id(),
                lost.seed(),
                lost.deck(),
                lost.details(),
                lost.programme(),
                lost.groups(),
                kept.talks(),
                lost.decisions(),
                lost.ballots(),
                lost.carried());
    }
}
