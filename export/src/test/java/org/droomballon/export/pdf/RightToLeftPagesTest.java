package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.Documents;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.HowItWorks;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A page in a language that is written from the right begins at the right, and is read in its own order. */
class RightToLeftPagesTest {
    /** A word of letters that do not join, so that each is drawn as it is written. */
    private static final String ARABIC = "\u062F\u0627\u0631";

    private static final String LATIN = "Kahve";
    private static final float NOTE_SIZE = 10;
    private static final double MIDDLE = 210 / 2 * 72 / 25.4;

    @Test
    void theFirstColumnOfATableStandsAtTheRight() throws IOException {
        TenPointsDocument points = evening("ar");

        assertThat(places(points, points.labels().followUp())).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theFirstColumnOfADutchTableStandsAtTheLeft() throws IOException {
        TenPointsDocument points = evening("nl");

        assertThat(places(points, points.labels().followUp())).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "nl"})
    void aRowIsReadFromItsHeader(String language) throws IOException {
        List<List<String>> rows = rows(evening(language)).stream()
                .filter(row -> row.contains("TH"))
                .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.get(0)).isEqualTo("TH"));
    }

    @Test
    void aShortNoteStandsBesideItsDrawingInWhateverDirectionItRuns() throws IOException {
        assertThat(places(evening("nl"), ARABIC)).isNotEmpty().allMatch(place -> place < MIDDLE);
        assertThat(places(evening("nl"), LATIN)).isNotEmpty().allMatch(place -> place < MIDDLE);
        assertThat(places(evening("ar"), ARABIC)).isNotEmpty().allMatch(place -> place > MIDDLE);
        assertThat(places(evening("ar"), LATIN)).isNotEmpty().allMatch(place -> place > MIDDLE);
    }

    @Test
    void theNumberOfAPageStandsAtTheEndOfItsFoot() throws IOException {
        assertThat(places(evening("ar"), List.of("1/"))).allMatch(place -> place < MIDDLE);
        assertThat(places(evening("nl"), List.of("1/"))).allMatch(place -> place > MIDDLE);
    }

    @Test
    void aFigureBeforeAnArabicTitleAmongDutchWordsStandsAtItsRight() throws IOException {
        CardSheets sheets = withStep("Kies samen: \u2018\u20687 " + ARABIC + "\u2069\u2019.");

        List<TextPosition> letters = letters(sheets);
        float figure = letters.get(text(letters).indexOf('7')).getX();

        assertThat(letters)
                .filteredOn(letter -> ARABIC.contains(letter.getUnicode()))
                .hasSameSizeAs(ARABIC.toCharArray())
                .allMatch(letter -> letter.getX() < figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "nl"})
    void itIsAccessibleAndLasts(String language) {
        byte[] file = Documents.exporter("pdf").write(evening(language));

        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** Cards of which the help has one step. */
    private static CardSheets withStep(String step) {
        CardSheets all = CardSheets.of(DeckFiles.embedded(), Locale.forLanguageTag("nl"));
        HowItWorks how = all.howItWorks();
        return new CardSheets(
                all.language(),
                all.heading(),
                all.subtitle(),
                all.series(),
                all.lenses(),
                List.of(),
                new HowItWorks(
                        how.languageTag(),
                        how.title(),
                        List.of(step),
                        List.of(),
                        how.credits(),
                        how.licence(),
                        how.notices()),
                all.second(),
                all.writeIn(),
                all.filmDrawing(),
                all.balloonDrawing());
    }

    /** An evening on which one note is written from the right and one from the left. */
    private static TenPointsDocument evening(String language) {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("kalm"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        editor.addNote("blauw", "k01", "nu", ARABIC);
        editor.addNote("blauw", "k01", "nu", LATIN);
        Session session = editor.session();
        TenPoints ten = TenPoints.propose(session, Rules.standard());
        return TenPointsDocument.of(
                session, Accounts.of(session, ten, Rules.standard()), Locale.forLanguageTag(language));
    }

    /** How far from the left words begin that follow each other in the file, in points. */
    private static List<Float> places(Document document, List<String> words) throws IOException {
        List<TextPosition> letters = letters(document);
        int at = text(letters).indexOf(String.join("", words).replace(" ", ""));
        assertThat(at).as("words in their order").isNotNegative();
        List<Float> places = new ArrayList<>();
        for (String word : words) {
            places.add(letters.get(at).getX());
            at += word.replace(" ", "").length();
        }
        return places;
    }

    /** How far from the left a word stands wherever it is a note. */
    private static List<Float> places(Document document, String word) throws IOException {
        List<TextPosition> letters = letters(document).stream()
                .filter(letter -> letter.getFontSizeInPt() == NOTE_SIZE)
                .toList();
        List<Float> places = new ArrayList<>();
        String text = text(letters);
        for (String written : List.of(word, new StringBuilder(word).reverse().toString())) {
            for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
                places.add(letters.get(at).getX());
            }
        }
        return places;
    }

    private static String text(List<TextPosition> letters) {
        return letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    /** All letters in the order of the file. */
    private static List<TextPosition> letters(Document document) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank()) {
                    letters.add(letter);
                }
            }
        };
        try (PDDocument pdf = Loader.loadPDF(Documents.exporter("pdf").write(document))) {
            reader.getText(pdf);
        }
        return letters;
    }

    /** The kinds of the cells of every row, as they are tagged. */
    private static List<List<String>> rows(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documents.exporter("pdf").write(document))) {
            return elements(pdf.getDocumentCatalog().getStructureTreeRoot())
                    .filter(element -> element.getStructureType().equals("TR"))
                    .map(row -> children(row)
                            .map(PDStructureElement::getStructureType)
                            .toList())
                    .toList();
        }
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return children(node).flatMap(child -> Stream.concat(Stream.of(child), elements(child)));
    }

    private static Stream<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }
}
