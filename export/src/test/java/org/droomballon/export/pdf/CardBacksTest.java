package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Told;
import org.droomballon.export.layout.Backs;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.layout.Imposition;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.paper.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Backs come behind their fronts, measured on the file itself. */
class CardBacksTest {
    private static final double MM = 25.4 / 72;
    private static final double HALF = 0.5;

    @ParameterizedTest
    @MethodSource("papers")
    void everyBackIsRightBehindItsFrontOnceThePaperIsTurnedOrFolded(CardLayout layout, Backs backs) throws IOException {
        for (int cards : new int[] {1, 3, 8, 9, 40}) {
            PrintSettings settings = PrintSettings.USUAL.on(layout).with(backs);
            List<Cell> fronts = new Imposition(layout.paper(), backs).fronts();
            Titles titles = new Titles(pdf(settings, cards), layout);
            for (int card = 0; card < cards; card++) {
                int sheet = card / fronts.size();
                Cell front = fronts.get(card % fronts.size());
                int page = backs.isOnTheOtherSide() ? 2 * sheet + 2 : sheet + 1;
                double[] middle = behind(layout, backs, front);
                assertThat(titles.middles(page))
                        .as("%s %s, card %d of %d", layout, backs, card + 1, cards)
                        .anySatisfy(found -> assertThat(found[0]).isCloseTo(middle[0], within(0.1)));
            }
            assertThat(titles.count())
                    .as("%s, %d cards", layout, cards)
                    .isEqualTo(cards + (layout == CardLayout.EIGHT ? 2 : 1));
        }
    }

    /** The middle of the back of a front: what is seen through the paper at its place, or where folding brings it. */
    private static double[] behind(CardLayout layout, Backs backs, Cell front) {
        double x = front.left() + front.width() / 2;
        double y = front.top() + front.height() / 2;
        return switch (backs) {
            case LONG_EDGE -> new double[] {layout.paper().pageWidth() - x, y};
            case SHORT_EDGE -> new double[] {x, layout.paper().pageHeight() - y};
            default -> layout.paper().columns() % 2 == 0
                    ? new double[] {x - front.width(), y}
                    : new double[] {x, y - front.height()};
        };
    }

    @ParameterizedTest
    @MethodSource("papers")
    void backsAreAccessibleAndLast(CardLayout layout, Backs backs) {
        byte[] file = pdf(PrintSettings.USUAL.on(layout).with(backs).bleeding(3), 9);

        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aBackStandsUprightBehindAnUprightFront(CardLayout layout, Backs backs) throws IOException {
        Titles titles = new Titles(pdf(PrintSettings.USUAL.on(layout).with(backs), 3), layout);
        boolean turned = new Imposition(layout.paper(), backs).isTurned();

        assertThat(titles.directions()).containsOnly(turned ? 180f : 0f);
        assertThat(turned).isEqualTo(backs == Backs.SHORT_EDGE || (backs == Backs.FOLD && layout == CardLayout.TWO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LONG_EDGE", "SHORT_EDGE"})
    void whatWasMeasuredOfThePrinterMovesBacksToTheOtherSideAndNoFront(String name) throws IOException {
        PrintSettings still = PrintSettings.USUAL.with(Backs.valueOf(name));
        Titles before = new Titles(pdf(still, 8), CardLayout.FOUR);
        Titles after = new Titles(pdf(still.on(new Shift(1.5, -0.5)), 8), CardLayout.FOUR);

        assertThat(after.fronts()).usingRecursiveComparison().isEqualTo(before.fronts());
        assertThat(after.count()).isEqualTo(before.count());
        for (int back = 0; back < before.count(); back++) {
            assertThat(after.all().get(back)[0]).isCloseTo(before.all().get(back)[0] - 1.5, within(0.05));
            assertThat(after.all().get(back)[1]).isCloseTo(before.all().get(back)[1] + 0.5, within(0.05));
        }
    }

    @Test
    void aPrintShopFindsWhatItKeepsAndBacksReachOverThatEdge() throws IOException {
        byte[] file = pdf(PrintSettings.USUAL.with(Backs.LONG_EDGE).bleeding(3), 4);

        try (PDDocument read = Loader.loadPDF(file)) {
            PDPage page = read.getPage(0);
            assertThat(page.getMediaBox().getWidth() * MM).isCloseTo(216, within(0.1));
            assertThat(page.getTrimBox().getWidth() * MM).isCloseTo(210, within(0.1));
            assertThat(page.getTrimBox().getLowerLeftX() * MM).isCloseTo(3, within(0.01));
        }
        Imposition four = new Imposition(CardLayout.FOUR.paper(), Backs.LONG_EDGE);
        assertThat(four.bled(four.fronts().get(0), 3)).isEqualTo(new Cell(0, 0, 108, 151.5));
        assertThat(four.bled(four.fronts().get(3), 3)).isEqualTo(new Cell(108, 151.5, 108, 151.5));
    }

    @Test
    void aTitleThatIsTooLongForABackIsNoObstacleToCardsWithoutBacks() {
        CardSheets all = CardSheets.of(DeckFiles.embedded(), Wording.DUTCH);
        CardSheets sheets = new CardSheets(
                all.language(),
                Told.asIs("a".repeat(120)),
                all.subtitle(),
                all.series(),
                all.lenses(),
                all.cards(),
                all.howItWorks(),
                all.second(),
                all.writeIn(),
                all.filmDrawing(),
                all.balloonDrawing());
        PrintSettings without = PrintSettings.USUAL.on(CardLayout.EIGHT);

        assertThat(Exporters.all(Documents.CLOCK, without).get(0).write(sheets)).isNotEmpty();
        assertThatThrownBy(() -> Exporters.all(Documents.CLOCK, without.with(Backs.LONG_EDGE))
                        .get(0)
                        .write(sheets))
                .isInstanceOf(TextDoesNotFitException.class);
    }

    @Test
    void aFoldIsDashedAndNeverCut() {
        Imposition four = new Imposition(CardLayout.FOUR.paper(), Backs.FOLD);
        Imposition two = new Imposition(CardLayout.TWO.paper(), Backs.FOLD);

        assertThat(four.foldMarks())
                .isNotEmpty()
                .allMatch(dash -> Math.abs(dash.left() + dash.width() / 2 - 105) < 0.01);
        assertThat(four.cutMarks()).isNotEmpty().allMatch(mark -> mark.width() > mark.height());
        assertThat(two.foldMarks())
                .isNotEmpty()
                .allMatch(dash -> Math.abs(dash.top() + dash.height() / 2 - 148.5) < 0.01);
        assertThat(two.cutMarks()).isEmpty();
    }

    @Test
    void oneCardOnASheetCannotBeFoldedAndAPrinterIsNeverOffByMoreThanItMayBe() {
        PrintSettings single = PrintSettings.USUAL.on(CardLayout.A6);

        assertThatThrownBy(() -> single.with(Backs.FOLD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> single.bleeding(11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shift(0, 20.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shift(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> papers() {
        return Stream.of(CardLayout.values()).flatMap(layout -> Stream.of(Backs.LONG_EDGE, Backs.SHORT_EDGE, Backs.FOLD)
                .filter(backs -> backs != Backs.FOLD || layout.paper().cardsPerSheet() > 1)
                .map(backs -> Arguments.of(layout, backs)));
    }

    private static byte[] pdf(PrintSettings settings, int cards) {
        CardSheets all = CardSheets.of(DeckFiles.embedded(), Wording.DUTCH);
        List<CardFace> faces = IntStream.rangeClosed(1, cards)
                .mapToObj(number -> new CardFace("k" + number, "" + number, "Kaart " + number, "Vraag?", ""))
                .toList();
        CardSheets sheets = all.with(faces);
        return Exporters.all(Documents.CLOCK, settings).get(0).write(sheets);
    }

    /** The titles on backs and the questions on fronts, by the middle of their first line in millimetres from the top left. */
    private static final class Titles extends PDFTextStripper {
        private static final double TITLE_LEAST = 12;
        private final double least;
        private final List<double[]> backs = new ArrayList<>();
        private final List<Integer> pages = new ArrayList<>();
        private final List<Float> directions = new ArrayList<>();
        private final List<double[]> fronts = new ArrayList<>();

        Titles(byte[] file, CardLayout layout) throws IOException {
            least = TITLE_LEAST * layout.scale();
            setSuppressDuplicateOverlappingText(false);
            try (PDDocument read = Loader.loadPDF(file)) {
                getText(read);
            }
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            TextPosition first = letters.get(0);
            TextPosition last = letters.get(letters.size() - 1);
            boolean turned = first.getDir() == 180;
            double page = first.getPageWidth() * MM;
            double high = first.getPageHeight() * MM;
            double middle = (first.getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) * HALF * MM;
            double[] place = {
                turned ? page - middle : middle, turned ? high - first.getYDirAdj() * MM : first.getYDirAdj() * MM
            };
            if (text.strip().equals("Een warm onthaal") && first.getFontSizeInPt() >= least - 0.1) {
                backs.add(place);
                pages.add(getCurrentPageNo());
                directions.add(first.getDir());
            } else if (text.startsWith("Vraag")) {
                fronts.add(place);
            }
        }

        List<double[]> middles(int page) {
            return IntStream.range(0, backs.size())
                    .filter(at -> pages.get(at) == page)
                    .mapToObj(backs::get)
                    .toList();
        }

        List<double[]> all() {
            return backs;
        }

        List<double[]> fronts() {
            return fronts;
        }

        int count() {
            return backs.size();
        }

        List<Float> directions() {
            return directions;
        }
    }
}
