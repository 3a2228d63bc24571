package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;
import org.droomballon.export.Documents;
import org.droomballon.export.document.BorrowedDecks;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.LensFace;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfCardSheetsTest {
    private static final Exporter PDF = Documents.exporter("pdf");

    @ParameterizedTest
    @MethodSource("languages")
    void theSheetsHoldEveryQuestionInFull(Locale language) {
        CardSheets sheets = CardSheets.of(DeckFiles.embedded(), language);

        PdfText paper = PdfText.of(PDF.write(sheets));

        assertThat(sheets.cards().stream()
                        .map(card -> PdfText.squeezed(card.question().text())))
                .allSatisfy(question -> assertThat(paper.text()).contains(question));
        assertThat(paper.text()).contains("go-ouders.be/polarisering", "GO! ouders", "KOOGO", "VCOV");
    }

    @Test
    void nineteenCardsAndTheHelpTakeFiveSheets() {
        assertThat(PdfText.of(PDF.write(sheets())).pages()).isEqualTo(5);
    }

    @Test
    void aFilmThatIsNeededIsSaidOnTheCard() {
        assertThat(PdfText.of(PDF.write(sheets())).text()).containsOnlyOnce("Kijk eerst naar het filmpje");
    }

    @Test
    void aQuestionThatDoesNotFitIsNamedAndNeverCutOff() {
        CardSheets sheets = with(List.of(new CardFace("k07", "7", "Kaart 7", "veel te veel woorden ".repeat(40), "")));

        assertThatThrownBy(() -> PDF.write(sheets))
                .hasMessageContaining("'k07'")
                .hasMessageContaining(" nl ")
                .hasMessageContaining("14.0 points");
    }

    @Test
    void aWordThatIsWiderThanTheCardDoesNotFitEither() {
        CardSheets sheets = with(List.of(new CardFace("k07", "7", "Kaart 7", "a".repeat(80), "")));

        assertThatThrownBy(() -> PDF.write(sheets)).hasMessageContaining("'k07'");
    }

    @Test
    void aDeckMayHaveSixLensesWithIconsThatWeDoNotKnow() {
        LensFace lens = new LensFace("rocket", "Icoontje: een stip", "Nog een blik?", "Een vraag die wegvalt.");
        CardSheets few = sheets();
        CardSheets sheets = new CardSheets(
                few.language(),
                few.heading(),
                few.subtitle(),
                few.series(),
                List.of(lens, lens, lens, lens, lens, lens),
                few.cards(),
                few.howItWorks(),
                few.second(),
                few.writeIn(),
                few.filmDrawing(),
                few.balloonDrawing());

        assertThat(PdfText.of(PDF.write(sheets)).text())
                .contains("Nog een blik?")
                .doesNotContain("wegvalt");
    }

    @Test
    void aQuestionInAnotherLanguageIsMarkedAndTheHelpSaysWhy(@TempDir Path folder)
            throws IOException, UnreadableFileException {
        Deck deck = new BorrowedDecks(folder).frenchLacksCardSeven();

        String paper = PdfText.of(PDF.write(CardSheets.of(deck, Locale.FRENCH))).text();

        assertThat(paper)
                .contains("warm onthaal op school? [nl]")
                .contains("ce qui est marqué [nl] est en néerlandais.");
    }

    @Test
    void sheetsInALanguageThatTheDeckLacksAreMadeAllTheSame(@TempDir Path folder)
            throws IOException, UnreadableFileException {
        CardSheets sheets = CardSheets.of(new BorrowedDecks(folder).arabic(), Locale.GERMAN);

        assertThat(PdfText.of(PDF.write(sheets)).text()).contains("Was mit [ar] markiert ist");
    }

    private static CardSheets sheets() {
        return CardSheets.of(DeckFiles.embedded(), Wording.DUTCH);
    }

    private static CardSheets with(List<CardFace> cards) {
        CardSheets all = sheets();
        return all.with(cards);
    }

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }
}
