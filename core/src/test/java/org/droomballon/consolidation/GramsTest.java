package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How much two texts share, by pieces of a few characters. */
class GramsTest {
    @Test
    void wordsShareThePiecesThatBothHaveEachCountedOnce() {
        assertThat(words("poort").dice(words("poort", "poort"))).isEqualTo(1);
        assertThat(words("poort").dice(words("poorten"))).isEqualTo(2.0 * 3 / (4 + 6), within(1e-9));
        assertThat(words("poort").dice(words("klas"))).isZero();
        assertThat(words("ja").dice(words("ja"))).isEqualTo(1);
    }

    @Test
    void aTextWithoutWordsIsItsCharactersWithoutTheBlanks() {
        assertThat(characters("! ?").dice(characters("?!"))).isEqualTo(1);
        assertThat(characters("! ?").size()).isEqualTo(2);
        assertThat(characters("!").dice(characters("?"))).isZero();
        assertThat(characters("!").dice(characters("!?"))).isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void twoEmptyTextsAreAlike() {
        assertThat(characters(" ").dice(characters(""))).isEqualTo(1);
    }

    @Test
    void theFirstAndTheLastPieceCountToo() {
        Grams one = characters("abc");

        assertThat(one.dice(characters("axy"))).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(one.dice(characters("cxy"))).isEqualTo(1.0 / 3, within(1e-9));
    }

    private static Grams words(String... words) {
        return Grams.ofWords(4, List.of(words));
    }

    private static Grams characters(String text) {
        return Grams.ofCharacters(text);
    }
}
