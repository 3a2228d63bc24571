package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final SelectionRule RULE = Rules.standard();

    private SessionEditor editor;
    private ItemId coffee;
    private ItemId coffeeToo;
    private ItemId gate;
    private ItemId gateLater;

    @BeforeEach
    void twoTablesWrite() {
        editor = new SessionEditor(Session.begun("evening", 7, DeckFiles.embedded()), Pen.of("aa"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT));
        editor.addGroup("geel", "Geel", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        coffee = editor.addNote("blauw", "k01", "droom", "Koffie aan de poort");
        coffeeToo = editor.addNote("geel", "k02", "kan", "Koffie op vrijdag");
        gate = editor.addNote("blauw", "k01", "kan", "Poort vroeger open");
        gateLater = editor.addNote("geel", "k01", "kan", "Poort later open");
    }

    @Test
    void notesThatSayTheSameAreOneBundleUnderThePeoplesWording() {
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);
        editor.headline(coffeeToo, "Elke vrijdag koffie");

        assertThat(Bundles.of(editor.session()).bundles())
                .extracting(Bundle::wording)
                .containsExactly("Elke vrijdag koffie", "Poort vroeger open", "Poort later open");
    }

    @Test
    void undecidingTakesABundleApartAgain() {
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);
        Bundles together = Bundles.of(editor.session());
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.UNDECIDED);

        assertThat(together.bundles()).hasSize(3);
        assertThat(Bundles.of(editor.session()).bundles()).hasSize(4);
    }

    @Test
    void aBundleThatHoldsADifferentPairIsContested() {
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);
        editor.decide(Pair.of(coffeeToo, gate), Verdict.SAME);
        editor.decide(Pair.of(coffee, gate), Verdict.DIFFERENT);

        assertThat(Bundles.of(editor.session()).bundles().get(0).contested()).isTrue();
    }

    @Test
    void oppositesAreATensionAndStayApart() {
        editor.decide(Pair.of(gate, gateLater), Verdict.DIFFERENT);

        Bundles bundles = Bundles.of(editor.session());

        assertThat(bundles.tensions()).singleElement().satisfies(tension -> {
            assertThat(tension.one().id()).isEqualTo(gate);
            assertThat(tension.other().id()).isEqualTo(gateLater);
        });
        assertThat(bundles.holding(gate)).isNotEqualTo(bundles.holding(gateLater));
    }

    @Test
    void withoutDotsATableSpeaksForWhatItWroteWithTheWeightOfItsPeople() {
        Profile profile = Choice.of(editor.session(), RULE.id()).profile();

        assertThat(profile.hasDots()).isFalse();
        assertThat(profile.voters())
                .extracting(Voter::id, Voter::weight)
                .containsExactly(tuple("blauw", 3L), tuple("geel", 2L));
        assertThat(profile.support(gate.toString())).isEqualTo(3);
    }

    @Test
    void aCountStandsForTheFirstSeats() {
        editor.tally("blauw", gate, 2);

        Profile profile = Choice.of(editor.session(), RULE.id()).profile();

        assertThat(profile.voters())
                .filteredOn(voter -> voter.supports().contains(gate.toString()))
                .extracting(Voter::id)
                .containsExactly("blauw/1", "blauw/2");
    }

    @Test
    void bundlingAgainNeverLosesADot() {
        editor.ballot("blauw", 1, List.of(coffee));
        editor.ballot("geel", 1, List.of(coffeeToo));
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);

        assertThat(Choice.of(editor.session(), RULE.id()).profile().support(coffee.toString()))
                .isEqualTo(2);
    }

    @Test
    void everyNoteIsInAPointLeftOutOrSetAside() {
        editor.setAside(gateLater, "Gaat over één gezin");
        editor.ballot("blauw", 1, List.of(coffee));
        Session session = editor.session();

        Account account = Accounts.of(session, TenPoints.propose(session, RULE), RULE);

        assertThat(account.points())
                .extracting(place -> place.bundle().id())
                .containsExactlyInAnyOrder(coffee, coffeeToo);
        assertThat(account.leftOut()).extracting(place -> place.bundle().id()).containsExactly(gate);
        assertThat(account.setAside()).extracting(aside -> aside.item().id()).containsExactly(gateLater);
        assertThat(account.unaccounted(session.items())).isEmpty();
    }

    @Test
    void aNoteThatTheAccountForgetsIsNamed() {
        Session session = editor.session();
        Account account = Accounts.of(session, TenPoints.propose(session, RULE), RULE);
        editor.addNote("geel", "k01", "nu", "Later geschreven");

        assertThat(account.unaccounted(editor.session().items())).hasSize(1);
    }

    @Test
    void aLateNoteMakesTheTenOutOfDateAndIsTold() {
        TenPoints ten = TenPoints.propose(editor.session(), RULE);
        editor.addNote("geel", "k01", "nu", "Te laat");
        Session late = editor.session();

        Account account = Accounts.of(late, ten, RULE);

        assertThat(account.freshness()).isEqualTo(Account.Freshness.OUT_OF_DATE);
        assertThat(account.late())
                .flatExtracting(Bundle::items)
                .extracting(Item::text)
                .containsExactly("Te laat");
        assertThat(account.unaccounted(late.items())).isEmpty();
        assertThat(Change.between(late, ten, RULE).in()).containsExactly("Te laat");
    }

    @Test
    void aNoteSetAsideAfterTheChoiceLeavesItsPoint() {
        TenPoints ten = TenPoints.propose(editor.session(), RULE);
        editor.setAside(gate, "Toch niet");

        Account account = Accounts.of(editor.session(), ten, RULE);

        assertThat(account.points()).extracting(place -> place.bundle().id()).doesNotContain(gate);
        assertThat(account.unaccounted(editor.session().items())).isEmpty();
    }

    @Test
    void pointsThatPeopleReorderedAreByHand() {
        TenPoints ten = TenPoints.propose(editor.session(), RULE);
        List<String> turned = new ArrayList<>(ten.points());
        Collections.reverse(turned);

        Account account = Accounts.of(editor.session(), new TenPoints(ten.choice(), turned), RULE);

        assertThat(account.amendment()).isEqualTo(Account.Amendment.BY_HAND);
    }

    @Test
    void whatWasLeftOutIsNumberedOnFromThePoints() {
        editor.ballot("blauw", 1, List.of(coffee, gate));
        editor.ballot("blauw", 2, List.of(coffee));
        TenPoints ten = TenPoints.propose(editor.session(), RULE);
        TenPoints one = new TenPoints(ten.choice(), List.of(coffee.toString()));

        Account account = Accounts.of(editor.session(), one, RULE);

        assertThat(account.points()).extracting(Place::number).containsExactly(1);
        assertThat(account.leftOut()).extracting(Place::number).containsExactly(2, 3, 4);
    }

    @Test
    void aBundleKnowsItsTablesCardsAndLensesEachOnce() {
        ItemId balloon = editor.addBalloon("geel", "k02", "Iedereen koffie");
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);
        editor.decide(Pair.of(coffeeToo, balloon), Verdict.SAME);
        List<Bundle> bundles = Bundles.of(editor.session()).bundles();
        Bundle whole = bundles.get(0);

        assertThat(whole.groups()).containsExactly("blauw", "geel");
        assertThat(whole.cards()).containsExactly("k01", "k02");
        assertThat(whole.lenses()).containsExactly("droom", "kan");
        assertThat(whole.isInBalloon()).isTrue();
        assertThat(whole.unheard()).isEqualTo(1);
        assertThat(whole.restsOnUnheardBalloon()).isFalse();
        assertThat(bundles.get(1).isInBalloon()).isFalse();
        assertThat(bundles).extracting(Bundle::contested).containsOnly(false);
    }

    @Test
    void aBalloonAloneIsWordedByItsOwnTextAndANoteGoesBeforeIt() {
        ItemId balloon = editor.addBalloon("geel", "k02", "Iedereen koffie");
        Bundle alone = Bundles.of(editor.session()).holding(balloon).orElseThrow();
        assertThat(alone.wording()).isEqualTo("Iedereen koffie");
        assertThat(alone.restsOnUnheardBalloon()).isTrue();

        ItemId later = editor.addNote("geel", "k02", "kan", "Elke dag koffie");
        editor.decide(Pair.of(balloon, later), Verdict.SAME);
        assertThat(Bundles.of(editor.session()).holding(balloon).orElseThrow().wording())
                .isEqualTo("Elke dag koffie");
    }

    @Test
    void whatIsSetAsideIsInNoBundleAndJoinsNone() {
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);
        editor.decide(Pair.of(coffeeToo, gate), Verdict.SAME);
        editor.setAside(coffeeToo, "dubbel");
        editor.setAside(gateLater, "ook");
        Bundles bundles = Bundles.of(editor.session());

        assertThat(bundles.bundles()).extracting(Bundle::id).containsExactly(coffee, gate);
        assertThat(bundles.setAside()).extracting(aside -> aside.item().id()).containsExactly(coffeeToo, gateLater);
        assertThat(bundles.holding(coffeeToo)).isEmpty();
    }

    @Test
    void theVoicesOfAProfileAreCountedPerTable() {
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);
        editor.ballot("geel", 2, List.of(coffee));
        Profile profile = Choice.of(editor.session(), RULE.id()).profile();

        assertThat(profile.supporters(coffee.toString())).extracting(Voter::id).containsExactly("blauw", "geel/2");
        assertThat(profile.supportByGroup(coffee.toString())).containsExactly(entry("blauw", 3L), entry("geel", 1L));
        assertThat(profile.hasDots()).isTrue();
    }

    @Test
    void equalProfilesAreOfTheSameVoicesAndWishes() {
        Profile one = Dots.profile(Dots.weighing(4, "blauw", "a"));
        Profile same = Dots.profile(Dots.weighing(4, "blauw", "a"));

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(one.hashCode()).isNotEqualTo(Dots.profile().hashCode());
        assertThat(one.toString()).contains("blauw");
        assertThat(one).isNotEqualTo(Dots.profile(Dots.weighing(3, "blauw", "a")));
        assertThat(one).isNotEqualTo(new Profile(one.voters(), List.of(new Candidate("a", 2, 1, 1, 1, false))));
        assertThat(one).isNotEqualTo("blauw");
    }

    @Test
    void aTieMattersWhereOneOfTheTiedWasNotChosen() {
        Profile equals = Dots.profile(Dots.weighing(2, "blauw", "a"), Dots.weighing(2, "geel", "b"));

        assertThat(RULE.select(equals, 1, new FairTieBreak(7)).tiesThatMattered())
                .singleElement()
                .satisfies(tie -> assertThat(tie.tied()).containsExactly("a", "b"));
        assertThat(RULE.select(equals, 2, new FairTieBreak(7)).tiesThatMattered())
                .isEmpty();
    }

    @Test
    void whatWouldHaveComeNextIsFirstAmongWhatWasLeftOut() {
        Profile profile = Dots.profile(
                Dots.weighing(4, "blauw", "a"), Dots.weighing(3, "geel", "b"), Dots.weighing(2, "groen", "c"));

        Selection selection = RULE.select(profile, 1, new FairTieBreak(7));

        assertThat(selection.chosen()).containsExactly("a");
        assertThat(selection.waiting()).extracting(Round::candidate).containsExactly("b", "c");
    }

    @Test
    void whatTheRuleLeavesWithoutOrderStandsByItsSupport() {
        editor.ballot("geel", 1, List.of(gateLater, coffee));
        editor.ballot("geel", 2, List.of(gateLater, coffee));
        editor.ballot("blauw", 1, List.of(coffee, gate));
        SelectionRule firstOnly = onlyTheFirst(coffee.toString());

        Account account = Accounts.of(editor.session(), TenPoints.propose(editor.session(), firstOnly), firstOnly);

        assertThat(account.leftOut())
                .extracting(Place::number, Place::candidate)
                .containsExactly(
                        tuple(2, gateLater.toString()), tuple(3, gate.toString()), tuple(0, coffeeToo.toString()));
    }

    @Test
    void whatNobodySupportsComesLastAlsoWhereARuleWouldFillUpWithIt() {
        editor.ballot("geel", 1, List.of(gateLater));
        editor.ballot("blauw", 1, List.of(gateLater));
        SelectionRule fillUp = rule("approval-fill-up");
        Session session = editor.session();
        Choice all = Choice.of(session, fillUp.id());
        TenPoints one =
                new TenPoints(new Choice(fillUp.id(), 1, all.profile(), all.members()), List.of(gateLater.toString()));

        Account account = Accounts.of(session, one, fillUp);

        assertThat(account.selection().waiting()).hasSize(3);
        assertThat(account.leftOut()).extracting(Place::number).containsExactly(0, 0, 0);
    }

    @Test
    void aWishKeepsItsSupportWhenItsFirstNoteIsSetAsideLater() {
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);
        editor.ballot("blauw", 1, List.of(coffee, gate));
        editor.ballot("blauw", 2, List.of(coffee));
        SelectionRule firstOnly = onlyTheFirst(gate.toString());
        TenPoints ten = TenPoints.propose(editor.session(), firstOnly);
        editor.setAside(coffee, "Toch niet");

        Account account = Accounts.of(editor.session(), ten, firstOnly);

        assertThat(account.leftOut().get(0).bundle().id()).isEqualTo(coffeeToo);
        assertThat(account.leftOut().get(0).candidate()).isEqualTo(coffee.toString());
        assertThat(account.leftOut().get(0).number()).isEqualTo(2);
    }

    private static SelectionRule rule(String id) {
        return Rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A rule that tells nothing of those who wait. */
    private static SelectionRule onlyTheFirst(String candidate) {
        return new SelectionRule() {
            @Override
            public String id() {
                return "only-the-first";
            }

            @Override
            public Selection select(Profile profile, int points, TieBreak ties) {
                Round round = new Round(1, Round.Stage.PLAIN, candidate, Optional.empty(), List.of(), Optional.empty());
                return new Selection(id(), points, List.of(round), List.of());
            }
        };
    }
}
