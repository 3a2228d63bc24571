package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every document with little ink, in black and white, in large print and in two languages. */
class PrintLookTest {
    private static final double ROUNDING = 0.1;
    private static final double MM = 25.4 / 72;
    /** No printer of an office prints nearer to the edge, in millimetres. */
    private static final double EDGE = 4;

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentInEveryLookAndInLargePrintIsAccessibleAndLasts(Document document) {
        for (Look look : Look.values()) {
            byte[] file = pdf(PrintSettings.USUAL.in(look).in(Print.LARGE), document);

            assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1))
                    .as("%s %s", document.title(), look)
                    .isEmpty();
            assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noLetterOfLargePrintIsSmallerThanItMayBeAndNoWordIsLost(Document document) throws IOException {
        byte[] large = pdf(PrintSettings.USUAL.in(Print.LARGE), document);

        assertThat(sizes(large)).isNotEmpty().allMatch(size -> size >= Print.LARGE_POINTS - ROUNDING);
        if (document.kind().equals("content")) {
            assertThat(told(large)).isGreaterThanOrEqualTo(told(pdf(PrintSettings.USUAL, document)));
        }
    }

    /** Without the dots between pieces that stand on lines of their own in large print. */
    private static int told(byte[] file) {
        return PdfText.of(file).text().replaceAll("[\\s·]", "").length();
    }

    @ParameterizedTest
    @EnumSource(
            value = CardLayout.class,
            names = {"FOUR", "TWO", "ONE", "A5", "A3"})
    void everyQuestionStandsOnItsCardInLargePrint(CardLayout layout) throws IOException {
        CardSheets cards = CardSheets.of(DeckFiles.embedded(), Wording.DUTCH);
        byte[] file = pdf(PrintSettings.USUAL.on(layout).in(Print.LARGE), cards);

        assertThat(sizes(file)).allMatch(size -> size >= Print.LARGE_POINTS - ROUNDING);
        assertThat(cards.cards().stream()
                        .map(card -> PdfText.squeezed(card.question().text())))
                .allSatisfy(question -> assertThat(PdfText.of(file).text()).contains(question));
    }

    @Test
    void twoLanguagesStandOnEveryCard() {
        CardSheets cards = CardSheets.of(DeckFiles.embedded(), Wording.DUTCH, Optional.of(Locale.FRENCH));
        byte[] file = pdf(PrintSettings.USUAL, cards);

        assertThat(cards.cards().stream().filter(card -> !card.isBlank()))
                .hasSize(16)
                .allSatisfy(card -> assertThat(PdfText.of(file).text())
                        .contains(
                                PdfText.squeezed(card.question().text()),
                                PdfText.squeezed(card.second().text())));
        assertThat(PdfText.of(file).text())
                .contains(PdfText.squeezed(cards.lenses().get(0).second().text()));
        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noLetterRunsOverTheEdgeOfAPage(CardLayout layout) throws IOException {
        for (Print print : Print.values()) {
            PrintSettings settings = PrintSettings.USUAL.on(layout).in(print);
            boolean tooSmall = print == Print.LARGE && (layout == CardLayout.EIGHT || layout == CardLayout.A6);
            if (!tooSmall) {
                byte[] file = pdf(settings, CardSheets.of(DeckFiles.embedded(), Wording.DUTCH));
                double paper = layout.paper().pageWidth() / MM;
                assertThat(letters(file))
                        .isNotEmpty()
                        .allMatch(letter ->
                                letter.getX() >= EDGE / MM && letter.getX() + letter.getWidth() <= paper - EDGE / MM);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noLetterOfAnyDocumentRunsOverTheEdge(Document document) throws IOException {
        for (Print print : Print.values()) {
            assertThat(letters(pdf(PrintSettings.USUAL.in(print), document)))
                    .isNotEmpty()
                    .allMatch(letter -> letter.getX() >= EDGE / MM
                            && letter.getX() + letter.getWidth() <= letter.getPageWidth() - EDGE / MM);
        }
    }

    static Stream<Document> documents() {
        return Documents.in(Wording.DUTCH).stream();
    }

    private static byte[] pdf(PrintSettings settings, Document document) {
        PrintSettings paper = document instanceof PointsPoster ? settings.on(CardLayout.A3) : settings;
        return Exporters.all(Documents.CLOCK, paper).get(0).write(document);
    }

    private static List<Float> sizes(byte[] file) throws IOException {
        return letters(file).stream().map(TextPosition::getFontSizeInPt).toList();
    }

    private static List<TextPosition> letters(byte[] file) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        PDFTextStripper letters = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank()) {
                    found.add(letter);
                }
            }
        };
        try (PDDocument read = Loader.loadPDF(file)) {
            letters.getText(read);
        }
        return found;
    }
}
