package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.droomballon.export.Documents;
import org.droomballon.export.content.Line;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    @Test
    void itTellsWhoTalkedAndBringsThePointsInTheirOrder() {
        String letter = text(TextDocumentFixture.letter(Wording.DUTCH));

        assertThat(letter)
                .contains("spraken 6 ouders aan 3 tafels met de gesprekskaarten \u2018Een warm onthaal\u2019")
                .contains("Daaruit kozen zij deze 6 punten:")
                .startsWith("Namens de ouderraad van De Regenboog\nAan de directie")
                .contains("Betreft: 6 punten van de ouderavond van 26\u00A0november\u00A02026")
                .containsSubsequence(
                        "Wens 2",
                        "Wens 1",
                        "Wens 3",
                        "Voorstel voor de agenda",
                        "Graag een antwoord tegen",
                        "Handtekening");
    }

    @Test
    void withoutDotsItSaysThatItIsAProposal() {
        SessionEditor evening = TextDocumentFixture.evening();
        evening.ballot("blauw", 1, List.of());
        String without = "Er zijn geen stippen gegeven.";

        assertThat(text(TextDocumentFixture.letter(Wording.DUTCH))).doesNotContain(without);
        assertThat(text(TextDocumentFixture.letter(evening.session().ofTable("geel"), Wording.DUTCH)))
                .contains(without)
                .contains("Uit wat zij opschreven")
                .doesNotContain("kozen zij");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void tenLongPointsFitOnOnePage(String language) throws IOException {
        SessionEditor evening = TextDocumentFixture.evening();
        IntStream.rangeClosed(1, 10)
                .forEach(number -> evening.addNote(
                        "geel",
                        "k03",
                        "nu",
                        "Een wens van twee regels, zoals ouders die opschrijven als zij precies willen zeggen wat zij"
                                + " bedoelen met nummer " + number));
        byte[] pdf = Documents.exporter("pdf")
                .write(TextDocumentFixture.letter(evening.session(), Locale.forLanguageTag(language)));

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static String text(TextDocument document) {
        StringBuilder text = new StringBuilder();
        document.content().lines().stream().map(Line::text).forEach(line -> text.append(line)
                .append('\n'));
        return text.toString();
    }
}
