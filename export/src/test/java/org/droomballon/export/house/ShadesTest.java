package org.droomballon.export.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.droomballon.branding.Colour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShadesTest {
    /** Colours of every hue that can just be read on white, and the darkest. */
    @ParameterizedTest
    @ValueSource(
            strings = {"#767676", "#d11a2a", "#0070c0", "#008000", "#8a6d00", "#a020f0", "#000000", "#00008b", "#b35900"
            })
    void whateverColourACouncilHasItsWordsCanBeRead(String hex) {
        Colour colour = Colour.parse(hex).orElseThrow().readableOn(Colour.WHITE);
        Shades shades = new Shades(colour, colour);

        assertThat(shades.note().isReadableOn(shades.noteGround())).isTrue();
        assertThat(colour.contrast(Colour.WHITE)).isGreaterThanOrEqualTo(Colour.READABLE);
        for (String theme : shades.onScreen().split("\n", -1)) {
            boolean dark = theme.contains("dark");
            if (!theme.isEmpty()) {
                Colour page = Colour.parse(dark ? "#1b2530" : theme.contains("print") ? "#ffffff" : "#faf6f0")
                        .orElseThrow();
                assertThat(variable(theme, "warm").isReadableOn(page)).isTrue();
                assertThat(variable(theme, "cool").isReadableOn(page)).isTrue();
                assertThat(variable(theme, "on-warm").isReadableOn(variable(theme, "warm")))
                        .isTrue();
                assertThat(variable(theme, "on-note").isReadableOn(variable(theme, "note")))
                        .isTrue();
            }
        }
    }

    private static Colour variable(String theme, String name) {
        int at = theme.indexOf("--" + name + ": ") + name.length() + 4;
        return Colour.parse(theme.substring(at, at + 7)).orElseThrow();
    }
}
