package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How much two words are alike: by text, stem, letters, and the words that they are made of. */
class WordTest {
    private final Stemmer stemmer = Stemmer.of(Locale.forLanguageTag("nl"));
    private final Compounds compounds =
            new Compounds(WordLists.read(List.of("part ouder school poort avond feest soep")), stemmer);

    @Test
    void theSameWordIsWhollyAlikeAndAFormOfItNearly() {
        assertThat(likeness("poort", "poort")).isEqualTo(1);
        assertThat(likeness("poort", "poorten")).isEqualTo(0.95);
    }

    @Test
    void sharedPartsOfCompoundsCountByTheirShare() {
        assertThat(likeness("schoolsoep", "ouderavond")).isZero();
        assertThat(likeness("avond", "feestavond")).isEqualTo(0.5 + 0.4 / 2, within(1e-9));
        assertThat(likeness("feestavond", "avond")).isEqualTo(0.5 + 0.4 / 2, within(1e-9));
        assertThat(likeness("avondpoort", "soepavond")).isEqualTo(0.5 + 0.4 / 3, within(1e-9));
        assertThat(likeness("avondfeest", "feestavond")).isEqualTo(0.5 + 0.4, within(1e-9));
    }

    @Test
    void lettersCountFromFourLettersAndHalfOfTheirPiecesOn() {
        assertThat(likeness("bank", "bang")).isEqualTo(0.5);
        assertThat(likeness("bel", "bed")).isZero();
        assertThat(likeness("bank", "boom")).isZero();
    }

    @Test
    void numbersAreTheSameOrNotAlikeAtAll() {
        assertThat(likeness("2500", "2500")).isEqualTo(1);
        assertThat(likeness("2500", "2501")).isZero();
        assertThat(likeness("2500", "poort")).isZero();
        assertThat(word("4:30").isNumber()).isTrue();
        assertThat(word("4:30").parts()).containsExactly("4:30");
        assertThat(word("poort").isNumber()).isFalse();
    }

    private double likeness(String one, String other) {
        return word(one).likeness(word(other));
    }

    private Word word(String text) {
        return Word.of(text, stemmer, compounds);
    }
}
