package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Cards on every paper, measured on the file itself. */
class CardLayoutTest {
    private static final double MM = 25.4 / 72;
    /** Nothing may be printed nearer to the edge of a card: a cut is never that far off. */
    private static final double SAFE = 5;

    @ParameterizedTest
    @EnumSource
    void everyPaperIsAccessibleAndLasts(CardLayout layout) {
        byte[] file = pdf(layout, sheets(Wording.DUTCH));

        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layoutsAndLanguages")
    void everyQuestionStandsInFullAndInsideTheSafeZoneOfItsCard(CardLayout layout, Locale language) throws IOException {
        CardSheets sheets = sheets(language);
        byte[] file = pdf(layout, sheets);

        assertThat(sheets.cards().stream()
                        .map(card -> PdfText.squeezed(card.question().text())))
                .allSatisfy(question -> assertThat(PdfText.of(file).text()).contains(question));
        requireSafe(layout, file);
    }

    @ParameterizedTest
    @EnumSource
    void thePaperHasItsSizeAndAPlaceForEveryCard(CardLayout layout) throws IOException {
        int per = layout.paper().cardsPerSheet();
        for (int cards : IntStream.of(1, per - 1, per, per + 1, 40)
                .filter(count -> count > 0)
                .distinct()
                .toArray()) {
            byte[] file = pdf(layout, with(cards));
            try (PDDocument read = Loader.loadPDF(file)) {
                assertThat(read.getPage(0).getMediaBox().getWidth() * MM)
                        .isCloseTo(layout.paper().pageWidth(), within(0.2));
                assertThat(read.getPage(0).getMediaBox().getHeight() * MM)
                        .isCloseTo(layout.paper().pageHeight(), within(0.2));
                int faces = cards + (layout == CardLayout.EIGHT ? 2 : 1);
                assertThat(read.getNumberOfPages())
                        .as("%s, %d cards", layout, cards)
                        .isEqualTo((faces + per - 1) / per);
            }
            requireSafe(layout, file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cutMarksStandOnTheEdgesOfCards(CardLayout layout) {
        List<Cell> cells = layout.paper().cells();

        assertThat(layout.paper().cutMarks()).allSatisfy(mark -> {
            double x = mark.left() + mark.width() / 2;
            double y = mark.top() + mark.height() / 2;
            boolean upright = mark.height() > mark.width();
            assertThat(cells).anyMatch(cell -> upright ? near(x, cell.left()) && x > 1 : near(y, cell.top()) && y > 1);
        });
        assertThat(layout.paper().cutMarks().isEmpty()).isEqualTo(layout.paper().cardsPerSheet() == 1);
    }

    @Test
    void everyLayoutHasANameOfItsOwn() {
        assertThat(Stream.of(CardLayout.values()).map(CardLayout::id)).doesNotHaveDuplicates();
        assertThat(CardLayout.values())
                .allMatch(layout -> CardLayout.named(layout.id()).get() == layout);
        assertThat(CardLayout.named("3")).isEmpty();
    }

    static Stream<Arguments> layoutsAndLanguages() {
        return Stream.of(CardLayout.values())
                .flatMap(layout -> Wording.LANGUAGES.stream().map(language -> Arguments.of(layout, language)));
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 0.1;
    }

    private static void requireSafe(CardLayout layout, byte[] file) throws IOException {
        Glyphs glyphs = new Glyphs();
        try (PDDocument read = Loader.loadPDF(file)) {
            glyphs.getText(read);
            assertThat(glyphs.found).isNotEmpty().as(layout.id()).allMatch(glyph -> layout.paper().cells().stream()
                    .anyMatch(glyph::isSafeIn));
        }
    }

    private static byte[] pdf(CardLayout layout, CardSheets sheets) {
        return Exporters.all(Documents.CLOCK, PrintSettings.USUAL.on(layout))
                .get(0)
                .write(sheets);
    }

    private static CardSheets sheets(Locale language) {
        return CardSheets.of(DeckFiles.embedded(), language);
    }

    private static CardSheets with(int cards) {
        CardSheets all = sheets(Wording.DUTCH);
        List<CardFace> faces = IntStream.rangeClosed(1, cards)
                .mapToObj(number -> new CardFace(
                        "k" + number,
                        "" + number,
                        "Kaart " + number,
                        number % 7 == 0 ? "" : "Vraag " + number + "?",
                        ""))
                .toList();
        return all.with(faces);
    }

    /** Where one letter stands on its page, in millimetres from the top left corner. */
    private record Glyph(double left, double right, double bottom) {
        boolean isSafeIn(Cell cell) {
            return left >= cell.left() + SAFE
                    && right <= cell.left() + cell.width() - SAFE
                    && bottom >= cell.top() + SAFE
                    && bottom <= cell.top() + cell.height() - SAFE;
        }
    }

    private static final class Glyphs extends PDFTextStripper {
        private final List<Glyph> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
                found.add(new Glyph(letter.getX() * MM, (letter.getX() + letter.getWidth()) * MM, letter.getY() * MM));
            }
        }
    }
}
