package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final SelectionRule RULE = Rules.standard();

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
}
