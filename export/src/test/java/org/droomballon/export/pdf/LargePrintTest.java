package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Mark;
import org.droomballon.export.document.NoteSheets;
import org.droomballon.export.document.NoteSheetsFixture;
import org.droomballon.export.document.Spread;
import org.droomballon.export.document.SpreadPart;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.document.TextDocumentFixture;
import org.droomballon.export.font.FontMetrics;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Pen;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large letters need other pages than small ones: no word is broken for them, and nothing runs off the paper. */
class LargePrintTest {
    private static final Pattern CODE = Pattern.compile("[0-9]{4}-[0-9]{4}");
    private static final double MM = 25.4 / 72;
    private static final double EDGE = 4;

    @Test
    void theNamesOverTheDrawingStandWhole() {
        assertThat(PdfText.of(large(TenPointsFixture.in(Wording.DUTCH))).text()).contains("blauw groen geel rood");
    }

    @Test
    void theHeadsOfFormsStandWhole() {
        assertThat(PdfText.of(large(TenPointsFixture.in(Wording.DUTCH))).text()).contains("Wie Tegen wanneer");
        assertThat(PdfText.of(large(TextDocumentFixture.tallySheet(Wording.DUTCH)))
                        .text())
                .contains("Plaats 1 Plaats 2");
        assertThat(PdfText.of(large(TextDocumentFixture.guide(Wording.DUTCH))).text())
                .contains("Ouders", "Gespreksleider");
    }

    @Test
    void everyPageOfTheSheetForDotsSaysWhoseBoxesTheseAre() throws IOException {
        List<String> wishes = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> "Wens " + number + " die zo lang is dat zij over twee regels van een blad loopt")
                .toList();

        List<String> pages = PdfText.pages(large(TextDocumentFixture.tallySheet(wishes)));

        assertThat(pages).hasSizeGreaterThan(5).allMatch(page -> page.contains("Plaats 1 Plaats 2"));
    }

    @Test
    void theCodeOfANoteSheetStandsOnOneLine() throws IOException {
        SessionEditor evening = new SessionEditor(NoteSheetsFixture.evening(), Pen.of("meer"));
        evening.cards(
                evening.session().deck().cards().stream().map(card -> card.id()).toList());
        try (PDDocument sheets = Loader.loadPDF(large(NoteSheets.of(evening.session(), Wording.DUTCH)))) {
            assertThat(new PDFTextStripper().getText(sheets).lines().filter(line -> CODE.matcher(line)
                            .find()))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(line -> assertThat(line).contains("Code "));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noLineRunsOffTheFootOfAPage(Document document) throws IOException {
        assertThat(letters(large(document)))
                .isNotEmpty()
                .allMatch(letter -> letter.getPageHeight() - letter.getY() >= EDGE / MM);
    }

    @Test
    void namesThatAreTooLongForTheirColumnsGiveWayToLetters() {
        Spread spread = spread(List.of("Blauw", "Oudervertegenwoordigers"));

        TableHeads heads = TableHeads.of(spread, Print.USUAL, new Fitting(new FontMetrics()));

        assertThat(heads.parts()).containsExactly(List.of("A", "B"));
        assertThat(heads.keys())
                .containsExactly(new TableHeads.Key("A", "Blauw"), new TableHeads.Key("B", "Oudervertegenwoordigers"));
    }

    @Test
    void namesThatFitTheirColumnsNeedNoLetters() {
        TableHeads heads = TableHeads.of(spread(List.of("Blauw", "Geel")), Print.LARGE, new Fitting(new FontMetrics()));

        assertThat(heads.parts()).containsExactly(List.of("Blauw", "Geel"));
        assertThat(heads.keys()).isEmpty();
    }

    @Test
    void afterTheTableZComesTheTableAA() {
        List<String> names = IntStream.rangeClosed(1, 53)
                .mapToObj(number -> "Oudervertegenwoordigers" + number)
                .toList();

        List<TableHeads.Key> keys = TableHeads.of(spread(names), Print.USUAL, new Fitting(new FontMetrics()))
                .keys();

        assertThat(List.of(
                        keys.get(25).letter(),
                        keys.get(26).letter(),
                        keys.get(52).letter()))
                .containsExactly("Z", "AA", "BA");
    }

    static List<Document> documents() {
        return List.of(
                TenPointsFixture.in(Wording.DUTCH),
                TextDocumentFixture.letter(Wording.DUTCH),
                TextDocumentFixture.minutes(Wording.DUTCH),
                TextDocumentFixture.guide(Wording.DUTCH));
    }

    private static Spread spread(List<String> tables) {
        SpreadPart.Row row = new SpreadPart.Row(
                "1", "Een punt", tables.stream().map(table -> Mark.NONE).toList(), List.of());
        return new Spread(
                List.of("Punt", "Tafels", "Icoontjes"),
                List.of(new SpreadPart(tables, List.of(), List.of(row))),
                List.of(),
                Mark.NONE,
                List.of());
    }

    private static byte[] large(Document document) {
        return Exporters.all(Documents.CLOCK, PrintSettings.USUAL.in(Print.LARGE))
                .get(0)
                .write(document);
    }

    private static List<TextPosition> letters(byte[] file) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        PDFTextStripper letters = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                found.add(letter);
            }
        };
        try (PDDocument pdf = Loader.loadPDF(file)) {
            letters.getText(pdf);
        }
        return found;
    }
}
