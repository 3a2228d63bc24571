package org.droomballon.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    @ParameterizedTest
    @CsvSource({
        "media/poort.png, PNG",
        "media/poort.jpg, JPEG",
        "media/kaart/7/poort.jpeg, JPEG",
        "media/droom.svg, SVG",
    })
    void theEndOfItsNameSaysWhatAPictureIs(String path, Picture.Type type) {
        assertThat(new Picture(path).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poort.png",
                "media/",
                "media/../poort.png",
                "media/.verborgen.png",
                "media/poort.gif",
                "media/poort.PNG",
                "media/mijn poort.png",
                "/media/poort.png",
            })
    void aPictureStandsBesideItsDeckUnderASafeName(String path) {
        assertThat(Picture.isPath(path)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Picture(path)).withMessageContaining(path);
    }

    @Test
    void aPathHasTwoHundredCharactersAtMost() {
        assertThat(Picture.isPath(path(200))).isTrue();
        assertThat(Picture.isPath(path(201))).isFalse();
    }

    private static String path(int length) {
        return "media/" + "p".repeat(length - "media/.png".length()) + ".png";
    }
}
