package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of two notes side by side. */
class AlignmentTest {
    private final Language dutch = new Language(
            Locale.forLanguageTag("nl"), WordLists.read(List.of("function de in", "number 2 twee", "number 1 één")));

    @Test
    void twoWordsAreNearlyTheOneThatTheyAreTogether() {
        Alignment apart = align("De bus rit", "De busrit");

        assertThat(apart.one()).containsExactly(0.95, 0.95);
        assertThat(apart.other()).containsExactly(0.95);
        assertThat(align("De busrit", "De bus rit").score()).isEqualTo(0.95, within(1e-9));
    }

    @Test
    void twoWordsAndTheOneThatTheyAreTogetherStandForEachOther() {
        assertThat(align("De bus rit", "De busrit").alike())
                .containsExactly(new Likeness.Match("bus", "busrit"), new Likeness.Match("rit", "busrit"));
        assertThat(align("De busrit", "De bus rit").alike()).containsExactly(new Likeness.Match("busrit", "bus rit"));
    }

    @Test
    void neighboursThatMakeAnotherWordAreNotAlike() {
        assertThat(align("De bus rit", "De poort").one()).containsExactly(0.0, 0.0);
        assertThat(align("De poort", "De bus rit").one()).containsExactly(0.0);
    }

    @Test
    void theWordBehindTwoThatAreOneIsNotPartOfThem() {
        assertThat(align("bus rit duur", "busrit").one()).containsExactly(0.95, 0.95, 0.0);
    }

    @Test
    void aWordThatEachHasAloneIsADoubt() {
        assertThat(align("Soep in de klas", "Koek in de klas").isDoubtful()).isTrue();
        assertThat(align("Soep in de klas", "De klas").isDoubtful()).isFalse();
    }

    @Test
    void aNumberThatOneLeavesOutIsADoubtUnlessItIsOne() {
        assertThat(align("Twee juffen", "Juffen").isDoubtful()).isTrue();
        assertThat(align("Juffen", "Twee juffen").isDoubtful()).isTrue();
        assertThat(align("Één juf", "Juf").isDoubtful()).isFalse();
        assertThat(align("Twee juffen", "2 juffen").isDoubtful()).isFalse();
    }

    private Alignment align(String one, String other) {
        return Alignment.of(NoteWords.of(one, dutch), NoteWords.of(other, dutch));
    }
}
