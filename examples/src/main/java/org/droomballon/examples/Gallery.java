package org.droomballon.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.droomballon.branding.Branding;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.deck.Deck;
import org.droomballon.examples.square.ArabicEvening;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.FollowUpDocument;
import org.droomballon.export.document.NoteSheets;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.house.Dress;
import org.droomballon.export.house.House;
import org.droomballon.export.layout.Backs;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.pdf.CalibrationPage;
import org.droomballon.file.BrandingFiles;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.privacy.PersonalWords;
import org.droomballon.privacy.Published;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** Makes a picture of the pages of every document of the example evening, for people to look at. */
public final class Gallery {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-15T20:00:00Z"), ZoneOffset.UTC);
    private static final String BRANDING = "regenboog.branding.json";
    private static final long SEED = 7;
    private static final String PRIVATE = "Onze jongste slaapt slecht sinds we verhuisd zijn, wie kan ik bellen?";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Session session;
    private final Account account;

    private Gallery(SessionFile evening) {
        TenPoints ten = evening.ten().orElseGet(() -> TenPoints.propose(evening.session(), Rules.standard()));
        this.session = reviewed(evening.session());
        this.account = Accounts.of(session, ten, Rules.standard());
    }

    /** As a council hands it on: without what looks personal, and without the question of one family. */
    private static Session reviewed(Session evening) {
        SessionEditor editor = new SessionEditor(evening, Pen.of("galerij", evening));
        PersonalWords.unjudged(evening).forEach(word -> editor.hide(word.item().id(), word.words()));
        evening.items().stream()
                .filter(item -> item.text().equals(PRIVATE))
                .forEach(item -> editor.hide(item.id(), item.text()));
        return Published.of(editor.session());
    }

    /** Writes the pictures of the evening {@code args[0]} and a page that shows them into the folder {@code args[1]}. */
    public static void main(String[] args) throws IOException, UnreadableFileException {
        Gallery gallery = new Gallery(SessionFiles.read(Path.of(args[0])));
        gallery.addCards();
        gallery.addPaper();
        gallery.addHarvest();
        gallery.addBranded(BrandingFiles.read(Path.of(args[0]).resolveSibling(BRANDING)));
        gallery.addHomeLanguages();
        gallery.addRightToLeft(ArabicEvening.session());
        gallery.write(Path.of(args[1]));
    }

    private void addCards() {
        Deck deck = session.deck();
        Document cards = CardSheets.of(deck, DUTCH);
        PrintSettings usual = PrintSettings.USUAL;
        add("cards", usual, cards);
        add("cards-8", usual.on(CardLayout.EIGHT), cards);
        add("cards-backs", usual.with(Backs.LONG_EDGE).bleeding(3), cards);
        add("cards-fold-low-ink", usual.on(CardLayout.TWO).with(Backs.FOLD).in(Look.LOW_INK), cards);
        add("cards-large-print", usual.in(Look.HIGH_CONTRAST).in(Print.LARGE), cards);
        add("cards-two-languages", usual, CardSheets.of(session, DUTCH, Optional.of(Locale.FRENCH)));
        add("background", usual, TextDocument.background(deck, DUTCH));
    }

    private void addPaper() {
        PrintSettings usual = PrintSettings.USUAL;
        add("guide", usual, TextDocument.guide(session, DUTCH));
        add("note-sheets", usual, NoteSheets.of(session, DUTCH));
        add("note-sheets-large-print", usual.in(Print.LARGE), NoteSheets.of(session, DUTCH));
        add("tally-sheet", usual, TextDocument.tallySheet(session, DUTCH));
        add("blank-poster", usual, PointsPoster.blank(session, DUTCH));
        files.put("printer", new CalibrationPage(CLOCK).in(DUTCH).bytes());
    }

    private void addHarvest() {
        PrintSettings usual = PrintSettings.USUAL;
        TenPointsDocument points = TenPointsDocument.of(session, account, DUTCH);
        add("poster", usual.on(CardLayout.A3), PointsPoster.of(points));
        add("ten-points", usual, points);
        add("ten-points-large-print", usual.in(Print.LARGE), points);
        add("letter", usual, TextDocument.letter(session, account, DUTCH));
        add("minutes", usual, TextDocument.minutes(session, DUTCH));
        add("follow-up", usual, FollowUpDocument.of(FollowUp.begun(session, account), DAY, DUTCH));
    }

    private void addBranded(Branding branding) {
        Dress house = Dress.of(House.of(branding));
        TenPointsDocument points = TenPointsDocument.of(session, account, DUTCH);
        add("ten-points-branded", PrintSettings.USUAL, house, points);
        add("letter-branded", PrintSettings.USUAL, house, TextDocument.letter(session, account, DUTCH));
    }

    /** A small evening at which parents wrote in Arabic and Turkish too. */
    private void addHomeLanguages() {
        SessionEditor editor = new SessionEditor(Session.begun("thuistalen", SEED, session.deck()), Pen.of("galerij"));
        editor.school("Vrije Basisschool De Regenboog");
        editor.date(DAY);
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT));
        write(
                editor,
                "ar",
                "\u0646\u0631\u064A\u062F \u0631\u0633\u0627\u0626\u0644 \u0642\u0635\u064A\u0631\u0629 \u0645\u0639 \u0635\u0648\u0631",
                "Wij willen korte brieven met tekeningen");
        write(
                editor,
                "tr",
                "Okul kap\u0131s\u0131 daha erken a\u00E7\u0131ls\u0131n",
                "De schoolpoort mag vroeger open");
        editor.addNote("blauw", "k01", "droom", "Een kop koffie aan de poort op vrijdag");
        Session evening = editor.session();
        TenPoints ten = TenPoints.propose(evening, Rules.standard());
        Account told = Accounts.of(evening, ten, Rules.standard());
        add("ten-points-home-languages", PrintSettings.USUAL, TenPointsDocument.of(evening, told, DUTCH));
    }

    /** An evening of another toolkit, at which nobody wrote Dutch. */
    private void addRightToLeft(Session evening) {
        Locale arabic = Locale.forLanguageTag("ar");
        TenPoints ten = TenPoints.propose(evening, Rules.standard());
        Account told = Accounts.of(evening, ten, Rules.standard());
        add("cards-arabic", PrintSettings.USUAL, CardSheets.of(evening, arabic, Optional.empty()));
        add("note-sheets-arabic", PrintSettings.USUAL, NoteSheets.of(evening, arabic));
        add("ten-points-arabic", PrintSettings.USUAL, TenPointsDocument.of(evening, told, arabic));
    }

    private static void write(SessionEditor editor, String language, String words, String translation) {
        ItemId note = editor.addNote("blauw", "k01", "nu", words);
        editor.writtenIn(note, Locale.forLanguageTag(language));
        editor.translate(note, translation);
    }

    private void add(String name, PrintSettings settings, Document document) {
        add(name, settings, Dress.OURS, document);
    }

    private void add(String name, PrintSettings settings, Dress dress, Document document) {
        files.put(name, Exporters.all(CLOCK, settings, dress).get(0).write(document));
    }

    private void write(Path folder) throws IOException {
        StringBuilder page = new StringBuilder(
                "# Every document, page by page\n\nOf the example evening, in Dutch; then of a small one with notes in Arabic and Turkish, and of one about the green square in Arabic. Made by `Gallery`; see [CONTRIBUTING](../../CONTRIBUTING.md).\n");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            page.append("\n## " + file.getKey() + "\n");
            List<byte[]> sheets = PageSheets.of(file.getValue());
            for (int sheet = 1; sheet <= sheets.size(); sheet++) {
                String name = file.getKey() + (sheet == 1 ? "" : "-sheet-" + sheet) + ".png";
                SafeFile.write(folder.resolve(name), sheets.get(sheet - 1));
                page.append("\n![Pages of " + file.getKey() + ", sheet " + sheet + " of " + sheets.size() + "](" + name
                        + ")\n");
            }
        }
        SafeFile.write(folder.resolve("README.md"), page.toString().getBytes(StandardCharsets.UTF_8));
    }
}
