package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Session;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.Test;

class AccountTest extends TwoTables {
    private static final SelectionRule RULE = Rules.standard();

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
    void whatPeopleSwappedOutStandsFirstAmongWhatWasLeftOutThenTheOrderOfTheRule() {
        editor.ballot("blauw", 1, List.of(coffee, gate, gateLater));
        editor.ballot("blauw", 2, List.of(coffee, gate));
        editor.ballot("blauw", 3, List.of(coffee));
        SelectionRule rare = rareFirst(List.of(gateLater, gate, coffee));
        TenPoints ten = TenPoints.propose(editor.session(), rare);
        TenPoints swapped = new TenPoints(
                new Choice(rare.id(), 1, ten.choice().profile(), ten.choice().members()), List.of());

        Account account = Accounts.of(editor.session(), swapped, rare);

        assertThat(account.leftOut())
                .extracting(place -> place.bundle().id())
                .containsExactly(gateLater, gate, coffee, coffeeToo);
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

    /** A rule with an order of its own. */
    private static SelectionRule rareFirst(List<ItemId> order) {
        return new SelectionRule() {
            @Override
            public String id() {
                return "rare-first";
            }

            @Override
            public Selection select(Profile profile, int points, TieBreak ties) {
                List<Round> all = IntStream.range(0, order.size())
                        .mapToObj(at -> plain(at + 1, order.get(at).toString()))
                        .toList();
                int chosen = Math.min(points, all.size());
                return new Selection(id(), points, all.subList(0, chosen), all.subList(chosen, all.size()));
            }
        };
    }

    private static Round plain(int number, String candidate) {
        return new Round(number, Round.Stage.PLAIN, candidate, Optional.empty(), List.of(), Optional.empty());
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
                return new Selection(id(), points, List.of(plain(1, candidate)), List.of());
            }
        };
    }
}
