package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.Test;

class BundlesTest extends TwoTables {
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
    void aPairOfTwoBundlesMakesNeitherContested() {
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);
        editor.decide(Pair.of(coffee, gate), Verdict.DIFFERENT);

        assertThat(Bundles.of(editor.session()).bundles())
                .extracting(Bundle::contested)
                .containsOnly(false);
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
}
