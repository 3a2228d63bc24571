package org.droomballon.examples.square;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.deck.Deck;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.file.Plugins;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.plan.Agenda;
import org.droomballon.plan.Attendance;
import org.droomballon.plan.CardWish;
import org.droomballon.plan.Distribution;
import org.droomballon.plan.NoPlanException;
import org.droomballon.plan.Plan;
import org.droomballon.plan.TimeFrame;
import org.droomballon.session.ItemId;
import org.droomballon.session.Lengths;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;

/** The whole walk with another theme: plan, notes of two tables, merge, choice by the own rule, documents. */
class EveningOnTheSquareTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-15T20:00:00Z"), ZoneOffset.UTC);

    private final Toolkit toolkit = Toolkit.discover(Plugins.NONE);
    private final Deck deck = toolkit.decks().named("green-square").orElseThrow();
    private final SelectionRule rule = toolkit.rules().named("most-tables").orElseThrow();

    @Test
    void bothAreFoundAndNothingIsFaulty() {
        assertThat(toolkit.faults()).isEmpty();
        assertThat(toolkit.decks().ids()).containsExactly("een-warm-onthaal", "green-square");
        assertThat(deck.lenses()).hasSize(2);
        assertThat(deck.rules().points()).isEqualTo(5);
        assertThat(deck.rules().minutesPerCard()).isEqualTo(8);
    }

    @Test
    void whatBothTablesWantGoesFirst() throws UnreadableFileException, NoPlanException {
        SessionFile evening = evening();
        TenPoints points = TenPoints.propose(evening.session(), rule);
        Account account = Accounts.of(evening.session(), points, rule);

        assertThat(account.points()).hasSize(5);
        assertThat(account.points().get(0).bundle().wording()).isEqualTo("مقاعد في الظلّ");
        assertThat(account.unaccounted(evening.session().items())).isEmpty();
    }

    @Test
    void theChoiceIsReadBackFromItsFile() throws UnreadableFileException, NoPlanException {
        SessionFile evening = evening();
        TenPoints points = TenPoints.propose(evening.session(), rule);

        SessionFile again = SessionFiles.read(
                "square", evening.with(points, evening.pen("chosen")).bytes());

        assertThat(again.ten()).contains(points);
        assertThat(again.session().deck()).isEqualTo(deck);
    }

    @Test
    void thePageRunsFromRightToLeftWithTheTextsOfTheDeck() throws UnreadableFileException, NoPlanException {
        String page = text(tenPoints(ARABIC), "html");

        assertThat(page)
                .contains(
                        "<html lang=\"nl\" dir=\"rtl\">",
                        "<h1 lang=\"ar\" dir=\"rtl\">5 أمنيات لساحتنا نحملها إلى البلدية</h1>")
                .contains("ساحتنا الخضراء", "مقاعد في الظلّ", "<p dir=\"ltr\">Banken in de schaduw</p>");
        assertThat(text(tenPoints(Locale.forLanguageTag("nl")), "html"))
                .contains("<html lang=\"nl\">", "<h1>5 wensen voor ons plein die we meenemen naar de gemeente");
    }

    @Test
    void theCardsSpeakArabicAndSayWhomThePointsGoTo() {
        CardSheets sheets = CardSheets.of(deck, ARABIC);

        assertThat(text(sheets, "html")).contains("dir=\"rtl\"", "<h2>أين تحبّ أن تجلس في الساحة؟</h2>");
        assertThat(text(sheets, "md")).contains("أين تحبّ أن تجلس في الساحة؟", "5 أمنيات لساحتنا نحملها إلى البلدية");
        assertThat(text(CardSheets.of(deck, Locale.forLanguageTag("nl")), "md"))
                .contains("Kies samen 5 punten: ", "naar de gemeente")
                .doesNotContain("school");
    }

    @Test
    void everyFormatIsMadeInBothLanguages() throws UnreadableFileException, NoPlanException {
        for (Locale language : deck.languages()) {
            for (Document document : List.of(CardSheets.of(deck, language), tenPoints(language))) {
                assertThat(Exporters.all(CLOCK)).allSatisfy(exporter -> assertThat(exporter.write(document))
                        .as(exporter.format() + " " + language)
                        .isEqualTo(exporter.write(document))
                        .isNotEmpty());
            }
        }
    }

    private Document tenPoints(Locale language) throws UnreadableFileException, NoPlanException {
        SessionFile evening = evening();
        TenPoints points = TenPoints.propose(evening.session(), rule);
        return TenPointsDocument.of(evening.session(), Accounts.of(evening.session(), points, rule), language);
    }

    /** Two tables, one that writes Arabic and one that writes Dutch; two notes of theirs say the same. */
    private SessionFile evening() throws UnreadableFileException, NoPlanException {
        CardWish cards = new CardWish(List.of("zitten", "kinderen", "planten"), List.of());
        Agenda agenda = new Agenda(
                TimeFrame.open(), Lengths.usual(deck.rules()), cards, Distribution.SAME, Plan.Film.NOT_SHOWN);
        Plan plan = Plan.of(deck, Attendance.of(6), agenda, 11);
        Session begun = plan.begin("plein-2026", Pen.of("plan"), number -> "Tafel " + number);
        SessionFile file = SessionFile.of(begun);
        SessionFile one = written(file, "een", "t1");
        SessionFile two = written(file, "twee", "t2");
        SessionFile merged = SessionFiles.merge(List.of(one, two));
        SessionEditor editor = new SessionEditor(merged.session(), merged.pen("samen"));
        ItemId shade = item(merged, "مقاعد في الظلّ");
        editor.decide(Pair.of(shade, item(merged, "Banken in de schaduw")), Verdict.SAME);
        return merged.with(editor.session());
    }

    private static SessionFile written(SessionFile file, String writer, String table) {
        SessionEditor editor = new SessionEditor(file.session(), file.pen(writer));
        if (table.equals("t1")) {
            editor.addNote(table, "zitten", "groeien", "مقاعد في الظلّ");
            editor.addNote(table, "kinderen", "groeien", "ملعب صغير للأطفال");
            editor.addBalloon(table, "planten", "أشجار أكثر ومكان هادئ");
        } else {
            editor.addNote(table, "zitten", "groeien", "Banken in de schaduw");
            editor.addNote(table, "kinderen", "fijn", "De oude boom om in te klimmen");
            editor.addNote(table, "planten", "groeien", "Een moestuin voor iedereen");
        }
        return file.with(editor.session());
    }

    private static ItemId item(SessionFile file, String text) {
        return file.session().items().stream()
                .filter(item -> item.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Where no line should end is of no matter here. */
    private static String text(Document document, String format) {
        return Exporters.all(CLOCK).stream()
                .filter(exporter -> exporter.format().equals(format))
                .map(exporter -> new String(exporter.write(document), StandardCharsets.UTF_8).replace('\u00A0', ' '))
                .findFirst()
                .orElseThrow();
    }
}
