package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.deck.Deck;
import org.droomballon.export.Documents;
import org.droomballon.export.layout.HardSpaces;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that the deck lacks in the language of a document stands in another one, and never silently. */
class BorrowedTextTest {
    private static final String SENTENCE =
            "De kaartenset is niet helemaal in het Nederlands vertaald: wat met [ar] gemerkt is, staat in het Arabisch.";

    @TempDir
    private Path folder;

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aCompleteDeckBorrowsNothing(Locale language) {
        CardSheets sheets = CardSheets.of(DeckFiles.embedded(), language);

        assertThat(sheets.howItWorks().notices()).isEmpty();
        assertThat(text("html", sheets) + text("md", sheets)).doesNotContain("[nl]", " dir=");
    }

    @Test
    void dutchForFlandersIsDutch() {
        CardSheets sheets = CardSheets.of(DeckFiles.embedded(), Locale.forLanguageTag("nl-BE"));

        assertThat(sheets.howItWorks().notices()).isEmpty();
    }

    @Test
    void oneMissingQuestionIsMarkedOnItsCardAlone() throws IOException, UnreadableFileException {
        Deck deck = decks().frenchLacksCardSeven();

        CardSheets sheets = CardSheets.of(deck, Locale.FRENCH);
        String html = text("html", sheets);

        assertThat(sheets.cards())
                .filteredOn(card -> card.question().isBorrowed())
                .extracting(CardFace::id)
                .containsExactly("k07");
        assertThat(sheets.howItWorks().notices())
                .containsExactly(
                        "Le jeu de cartes n’est pas entièrement traduit en français\u202F: ce qui est marqué [nl]"
                                + " est en néerlandais.");
        assertThat(html)
                .contains("<h2 lang=\"nl\" dir=\"ltr\">Krijgen ouders inspraak", "op school?\u00A0[nl]</h2>")
                .contains("<p class=\"notice\">Le jeu de cartes n’est pas");
        assertThat(html.split("\\[nl\\]", -1)).as("the card and the sentence").hasSize(3);
    }

    @Test
    void aDeckThatLacksTheLanguageAltogetherIsMarkedThroughout() throws IOException, UnreadableFileException {
        CardSheets sheets = CardSheets.of(decks().arabic(), Wording.DUTCH);
        String html = text("html", sheets);

        assertThat(sheets.howItWorks().notices()).containsExactly(SENTENCE);
        assertThat(html)
                .contains("<h1 lang=\"ar\" dir=\"rtl\">بطاقاتنا\u00A0[ar]</h1>")
                .contains("<h2 lang=\"ar\" dir=\"rtl\">بماذا نفرح في مدرستنا؟\u00A0[ar]</h2>")
                .contains("<b lang=\"ar\" dir=\"rtl\">الآن؟\u00A0[ar]</b>")
                .contains("<title>بطاقاتنا</title>");
        assertThat(text("md", sheets))
                .contains("> " + SENTENCE.replace("[", "\\[").replace("]", "\\]"), "بطاقاتنا");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theSentenceIsThereInEveryLanguageOfTheProgram(Locale language) throws IOException, UnreadableFileException {
        assertThat(CardSheets.of(decks().arabic(), language).howItWorks().notices())
                .singleElement()
                .asString()
                .contains("[ar]")
                .endsWith(".");
    }

    @Test
    void theTenPointsOfAnEveningSayItTooOnTheirFirstPage() throws IOException, UnreadableFileException {
        SessionEditor evening = new SessionEditor(Session.begun("avond", 4711, decks().arabic()), Pen.of("kalm"));
        evening.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        evening.addNote("blauw", "c1", "now", "De poort is dicht");
        Session session = evening.session();
        Account account = Accounts.of(session, TenPoints.propose(session, Rules.standard()), Rules.standard());

        TenPointsDocument document = TenPointsDocument.of(session, account, Wording.DUTCH);

        assertThat(document.title()).isEqualTo("خمسة أشياء");
        assertThat(document.notices()).hasSize(2).last().isEqualTo(SENTENCE);
        assertThat(text("html", document))
                .contains("<h1 lang=\"ar\" dir=\"rtl\">خمسة أشياء\u00A0[ar]</h1>")
                .contains("<b lang=\"ar\" dir=\"rtl\">الآن؟\u00A0[ar]</b>")
                .contains("<p class=\"notice\">" + HardSpaces.in(SENTENCE));
    }

    private BorrowedDecks decks() {
        return new BorrowedDecks(folder);
    }

    private static String text(String format, Document document) {
        return new String(Documents.exporter(format).write(document), StandardCharsets.UTF_8);
    }
}
