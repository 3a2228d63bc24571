package org.droomballon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.content.Block;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.document.NoteLine;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.pdf.PdfText;
import org.droomballon.export.pdf.VeraPdf;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.privacy.Published;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What parents wrote in their own language stands in every document as they wrote it, with its translation beside it. */
class HomeLanguageInDocumentsTest {
    private static final String KAPI = "Okul kap\u0131s\u0131 Leen Han\u0131m a\u00E7\u0131k olsun";
    private static final String GATE = "De poort van juf Leen moet open";

    private final SessionEditor evening =
            new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("kalm"));

    @BeforeEach
    void anEvening() {
        evening.language(Wording.DUTCH);
        evening.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        ItemId note = evening.addNote("blauw", "k01", "nu", KAPI);
        evening.writtenIn(note, Locale.forLanguageTag("tr"));
        evening.translate(note, GATE);
        evening.hide(note, "Leen");
        ItemId untold = evening.addBalloon("blauw", "k01", "Kahve");
        evening.writtenIn(untold, Locale.forLanguageTag("tr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "html", "md", "txt", "csv", "json"})
    void bothStandInEveryFormatAndWhatIsHiddenInNone(String format) {
        String text = text(format);

        assertThat(text)
                .contains(KAPI.replace("Leen", "[\u2026]").substring(0, 12))
                .contains("De poort van juf")
                .contains("moet open")
                .doesNotContain("Leen");
    }

    @ParameterizedTest
    @CsvSource({
        "nl,Vertaling uit het Turks:,'Dit staat er in het Turks, niet vertaald.'",
        "fr,Traduction (original\u202F: turc)\u202F:,'Ceci est \u00E9crit en turc, non traduit.'",
        "en,Translated from Turkish:,'This is in Turkish, not translated.'",
        "de,\u00DCbersetzung (Original: T\u00FCrkisch):,'Das steht hier auf T\u00FCrkisch, nicht \u00FCbersetzt.'"
    })
    void theReaderLearnsFromWhichLanguageAndWhatNobodyTranslatedYet(String language, String label, String mark) {
        TenPointsDocument document = document(Locale.forLanguageTag(language));

        assertThat(document.points())
                .flatExtracting(point -> point.notes())
                .extracting(note -> note.home().label())
                .containsExactlyInAnyOrder(label, "");
        assertThat(document.points())
                .flatExtracting(point -> point.notes())
                .flatExtracting(NoteLine::marks)
                .contains(mark);
        assertThat(document.points())
                .extracting(point -> point.wording())
                .contains("De poort van juf [\u2026] moet open");
    }

    @Test
    void aNoteInTheLanguageThatWasAskedForNeedsNoMarkForReaders() {
        assertThat(document(Locale.forLanguageTag("tr")).points())
                .flatExtracting(point -> point.notes())
                .allMatch(note -> note.marks().stream().noneMatch(mark -> mark.contains("Turk")));
    }

    @Test
    void amongDutchWordsOfTheProgramItStillSaysItsLanguage() {
        assertThat(document(Locale.forLanguageTag("tr")).points())
                .flatExtracting(point -> point.notes())
                .isNotEmpty()
                .allMatch(note -> note.home().languageTag().equals("tr"));
    }

    @Test
    void itsOwnWordsCarryTheirLanguage() {
        assertThat(text("html")).contains("<p lang=\"tr\" dir=\"ltr\">Okul");
        assertThat(runs(document(Wording.DUTCH).content().blocks()))
                .filteredOn(run -> run.text().startsWith("Okul"))
                .isNotEmpty()
                .extracting(Run::languageTag)
                .containsOnly("tr");
        assertThat(runs(TextDocument.minutes(evening.session(), Wording.DUTCH)
                        .content()
                        .blocks()))
                .filteredOn(run -> run.text().startsWith("Okul"))
                .singleElement()
                .extracting(Run::languageTag)
                .isEqualTo("tr");
    }

    @Test
    void thePagesStayAccessible() {
        byte[] file = Documents.exporter("pdf").write(document(Wording.DUTCH));

        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfText.languages(file)).contains("nl", "tr");
    }

    private static List<Run> runs(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .map(Line::runs)
                .flatMap(List::stream)
                .toList();
    }

    private TenPointsDocument document(Locale language) {
        Session told = Published.of(evening.session());
        TenPoints ten = TenPoints.propose(told, Rules.standard());
        return TenPointsDocument.of(told, Accounts.of(told, ten, Rules.standard()), language);
    }

    private String text(String format) {
        byte[] bytes = Documents.exporter(format).write(document(Wording.DUTCH));
        return format.equals("pdf")
                ? PdfText.of(bytes).text()
                : PdfText.squeezed(new String(bytes, StandardCharsets.UTF_8));
    }
}
