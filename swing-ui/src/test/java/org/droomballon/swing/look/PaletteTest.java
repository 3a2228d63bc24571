package org.droomballon.swing.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableOnWhateverLiesBehindIt(Theme theme) {
        Palette palette = Palette.of(theme);

        for (Color text : new Color[] {palette.ink(), palette.muted(), palette.accent(), palette.calm()}) {
            for (Color behind : new Color[] {palette.background(), palette.surface()}) {
                assertThat(contrast(text, behind)).isGreaterThanOrEqualTo(leastForText(theme));
            }
        }
        assertThat(contrast(palette.onAccent(), palette.accent())).isGreaterThanOrEqualTo(leastForText(theme));
        assertThat(contrast(palette.muted(), palette.tint())).isGreaterThanOrEqualTo(leastForText(theme));
        assertThat(contrast(palette.ink(), palette.tint())).isGreaterThanOrEqualTo(leastForText(theme));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatCannotBeUsedNowIsFainterAndStillToBeSeen(Theme theme) {
        Palette palette = Palette.of(theme);

        for (Color behind : new Color[] {palette.background(), palette.surface()}) {
            assertThat(contrast(palette.faint(), behind))
                    .isGreaterThanOrEqualTo(3)
                    .isLessThan(contrast(palette.muted(), behind) * 0.7);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void drawingsAndTheFocusRingStandOut(Theme theme) {
        Palette palette = Palette.of(theme);

        assertThat(contrast(palette.calm(), palette.tint())).isGreaterThanOrEqualTo(3);
        Stream.of(palette.background(), palette.surface(), palette.tint())
                .forEach(behind -> assertThat(contrast(palette.focus(), behind)).isGreaterThanOrEqualTo(3));
    }

    /** WCAG AA for the two calm themes, AAA for the one that fights a weak lamp. */
    private static double leastForText(Theme theme) {
        return theme == Theme.PROJECTOR ? 7 : 4.5;
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
