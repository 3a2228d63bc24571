package org.droomballon.export.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontMetricsTest {
    private final FontMetrics metrics = new FontMetrics();

    @ParameterizedTest
    @CsvSource({
        "juf \u2764\uFE0F, juf \u2764",
        "\uD83D\uDC4B\uD83C\uDFFD dag, \uD83D\uDC4B dag",
        "\uD83D\uDC68\u200D\uD83D\uDC67, \uD83D\uDC68\uD83D\uDC67",
        "1\uFE0F\u20E3 klas, 1 klas",
        "\u4F60 dag, \u00B7 dag",
        "l\u2019\u00E9cole\u202F!, l\u2019\u00E9cole\u202F!"
    })
    void onlyWhatCanBeDrawnIsPrinted(String written, String printed) {
        assertThat(metrics.printable(written)).isEqualTo(printed);
        assertThat(metrics.width(written, FontFile.BOLD, 12)).isEqualTo(metrics.width(printed, FontFile.BOLD, 12));
    }

    @Test
    void theLettersThatNoFontHasAreNamedOnce() {
        assertThat(metrics.undrawn("dag \u4F60\u597D \u4F60 \u2764\uFE0F\u202F!"))
                .isEqualTo("\u4F60\u597D");
        assertThat(metrics.undrawn("l\u2019\u00E9cole, \u0645\u0631\u062D\u0628\u0627"))
                .isEmpty();
    }

    @Test
    void aFontThatFillsInIsLoadedOnlyForATextThatNeedsIt() {
        assertThat(metrics.needed("Een warm onthaal")).isEqualTo(FontFile.main());
        assertThat(metrics.needed("koffie \u2615")).contains(FontFile.EMOJI).doesNotContain(FontFile.ARABIC_BOLD);
    }
}
