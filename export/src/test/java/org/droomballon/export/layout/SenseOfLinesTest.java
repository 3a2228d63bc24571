package org.droomballon.export.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.font.FontMetrics;
import org.junit.jupiter.api.Test;

/** Large texts stand in even lines that part nothing that belongs together. */
class SenseOfLinesTest {
    private static final Fitting FITTING = new Fitting(new FontMetrics());
    private static final TextStyle LARGE = new TextStyle(FontFile.EXTRA_BOLD, 24, 1.2);

    @Test
    void anArticleStandsWithItsNoun() {
        assertThat(lines("Welke impact heeft een warm onthaal op de ouders, de leerlingen en de school?"))
                .containsExactly(
                        "Welke impact heeft", "een warm onthaal", "op de ouders,", "de leerlingen", "en de school?");
    }

    @Test
    void aFigureStandsWithWhatItCounts() {
        assertThat(lines("Wie brengt morgen 10 koeken mee?")).noneMatch(line -> line.endsWith("10"));
    }

    @Test
    void aClippedArticleStandsWithItsWord() {
        assertThat(lines("Wie opent de poort 's morgens vroeg?")).noneMatch(line -> line.endsWith("'s"));
        assertThat(lines("Wie opent de poort \u2019s morgens vroeg?")).noneMatch(line -> line.endsWith("\u2019s"));
    }

    @Test
    void oneLineMoreMayMakeLinesFine() {
        assertThat(FITTING.fineLines("Hoe verlaagt jouw school de drempel voor ouders?", 85, LARGE, 4))
                .contains(List.of("Hoe verlaagt", "jouw school", "de drempel", "voor ouders?"));
        assertThat(FITTING.fineLines("Hoe verlaagt jouw school de drempel voor ouders?", 85, LARGE, 3))
                .isEmpty();
    }

    @Test
    void aTitlePartsNothingThatBelongsTogetherThoughItsLinesBeLessEven() {
        TextStyle title = new TextStyle(FontFile.EXTRA_BOLD, 30, 1.12);
        String words = "10 dingen die we meenemen naar het overleg met de school";

        assertThat(FITTING.evenLines(words, 132, title)).contains("meenemen naar het");
        assertThat(FITTING.titleLines(words, 132, title, 4))
                .containsExactly("10 dingen", "die we meenemen", "naar het overleg", "met de school");
        assertThat(FITTING.titleLines(words, 132, title, 3)).isEqualTo(FITTING.evenLines(words, 132, title));
    }

    @Test
    void noLineOfPiecesWithDotsBetweenThemEndsWithADot() {
        TextStyle foot = new TextStyle(FontFile.REGULAR, 18, 1.2);
        String text = "Vrije Basisschool De Regenboog · 15 oktober 2026";

        assertThat(FITTING.dottedLines(text, 170, foot)).containsExactly(text);
        assertThat(FITTING.dottedLines(text, 140, foot))
                .containsExactly("Vrije Basisschool De Regenboog", "15 oktober 2026");
        assertThat(FITTING.dottedLines(text, 20, foot)).hasSize(2);
    }

    @Test
    void anAddressIsPartedAfterASlashAndOtherWordsAreNot() {
        assertThat(LineBreaks.of("koogo.be/initiatieven/samen")).containsExactly(9, 22, 27);
        assertThat(LineBreaks.of("https://koogo.be/nu")).containsExactly(17, 19);
        assertThat(LineBreaks.of("hij/zij")).containsExactly(7);
    }

    private static List<String> lines(String text) {
        return FITTING.evenLines(text, 85, LARGE);
    }
}
