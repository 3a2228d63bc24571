package org.droomballon.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void accentsThatWereTypedApartComeTogether() {
        assertThat(PlainText.clean("cafe\u0301")).isEqualTo("caf\u00e9");
    }

    @Test
    void everyLineEndIsOneLineEnd() {
        assertThat(PlainText.clean("een\r\ntwee\rdrie\n")).isEqualTo("een\ntwee\ndrie");
    }

    @Test
    void aTabAndAnEmojiStay() {
        assertThat(PlainText.clean("\u2003een\ttwee \uD83D\uDE00 ")).isEqualTo("een\ttwee \uD83D\uDE00");
        assertThat(PlainText.forbidden("een\ttwee\n\uD83D\uDE00")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0D, 0x7F, 0x85, 0x202A, 0x202E, 0x2066, 0x2069, 0xD83D})
    void whatHidesOrTurnsWordsIsTakenOutAndCanBeTold(int character) {
        String text = new StringBuilder("poort").appendCodePoint(character).toString();

        assertThat(PlainText.forbidden(text)).hasValue(character);
        assertThat(PlainText.clean(text)).isEqualTo("poort");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2029, 0x202F, 0x2065, 0x206A, 0x200F})
    void theNeighboursOfThoseMarksAreText(int character) {
        String text = "a" + Character.toString(character) + "b";

        assertThat(PlainText.forbidden(text)).isEmpty();
        assertThat(PlainText.clean(text)).isEqualTo(text);
    }
}
