package org.droomballon.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource({
        "ink,paper",
        "ink,page",
        "muted,paper",
        "muted,page",
        "warm,page",
        "cool,paper",
        "cool,page",
        "on-warm,warm",
        "on-note,note"
    })
    void everyTextStandsOutFromItsGround(String text, String ground) throws IOException {
        for (Map<String, Integer> palette : palettes()) {
            assertThat(contrast(palette.get(text), palette.get(ground))).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static List<Map<String, Integer>> palettes() throws IOException {
        List<Map<String, Integer>> palettes = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(PageParts.class.getResourceAsStream("page.css"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.contains("--paper:")) {
                    palettes.add(palette(line));
                }
            }
        }
        assertThat(palettes).hasSize(3);
        return palettes;
    }

    private static Map<String, Integer> palette(String line) {
        Map<String, Integer> palette = new HashMap<>();
        Matcher colours = COLOUR.matcher(line);
        while (colours.find()) {
            palette.put(colours.group(1), Integer.parseInt(colours.group(2), 16));
        }
        return palette;
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
