package org.droomballon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.pdf.PdfText;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A balloon that no table confirmed is marked wherever a document tells it. */
class UnheardBalloonTest {
    private static final String UNREAD =
            "Deze droomballon is niet voorgelezen aan de tafel. Niemand heeft hem dus bevestigd.";
    private static final String NOT_OURS = "De tafel herkende zich niet in deze droomballon.";
    private static final String ON_THE_POSTER =
            "Punt 1 rust alleen op een droomballon die de tafel niet heeft bevestigd.";

    private final SessionEditor evening =
            new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("kalm"));

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "html", "md"})
    void inEveryPlaceOfEveryFormat(String format) {
        TenPointsDocument document = document();

        String text = text(format, document);

        assertThat(document.rest().alsoSaid()).hasSize(1);
        assertThat(document.rest().late()).hasSize(1);
        assertThat(document.rest().leftOut()).hasSize(1);
        assertThat(occurrences(text, ON_THE_POSTER)).isOne();
        assertThat(occurrences(text, "Dit rust alleen op een droomballon die de tafel niet heeft bevestigd."))
                .isOne();
        assertThat(occurrences(text, "Onder dit punt staat ook 1 droomballon die de tafel niet heeft bevestigd."))
                .isOne();
        assertThat(occurrences(text, UNREAD))
                .as("two points, a contrast with one of them, left out, late, what nobody chose")
                .isEqualTo(6);
        assertThat(occurrences(text, NOT_OURS)).as("set aside").isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void onThePosterThatHangsInTheSchool(String language) {
        TenPointsDocument document = document(Locale.forLanguageTag(language));

        assertThat(PdfText.firstPage(Documents.exporter("pdf").write(document)).text())
                .contains(PdfText.squeezed(
                        document.notices().get(document.notices().size() - 1)));
    }

    private TenPointsDocument document() {
        return document(Wording.DUTCH);
    }

    /** Unheard balloons alone in a point, beside a note in a point, and in each part of the rest. */
    private TenPointsDocument document(Locale language) {
        evening.addGroup("blauw", "blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        ItemId alone = evening.addBalloon("blauw", "k01", "Een poort die op tijd opengaat");
        ItemId note = evening.addNote("blauw", "k02", "nu", "Koffie aan de poort");
        ItemId beside = evening.addBalloon("blauw", "k02", "Elke week koffie");
        ItemId nobodys = evening.addBalloon("blauw", "k03", "Een bank onder de boom");
        ItemId aside = evening.addBalloon("blauw", "k04", "Juf An is streng");
        ItemId wanted = evening.addBalloon("blauw", "k05", "Een fietsenstalling");
        evening.readBack(aside, ReadBack.NOT_OURS);
        evening.setAside(aside, "Er staat een naam in");
        evening.decide(Pair.of(note, beside), Verdict.SAME);
        evening.decide(Pair.of(alone, note), Verdict.DIFFERENT);
        evening.ballot("blauw", 1, List.of(alone, wanted));
        evening.ballot("blauw", 2, List.of(note));
        TenPoints proposal = TenPoints.propose(evening.session(), Rules.standard());
        TenPoints ten = new TenPoints(proposal.choice(), List.of(alone.toString(), note.toString()));
        evening.addBalloon("blauw", "k06", "Te laat binnengekomen");
        assertThat(proposal.points()).doesNotContain(nobodys.toString());
        return TenPointsDocument.of(evening.session(), Accounts.of(evening.session(), ten, Rules.standard()), language);
    }

    private static String text(String format, TenPointsDocument document) {
        byte[] bytes = Documents.exporter(format).write(document);
        return format.equals("pdf")
                ? PdfText.of(bytes).text()
                : PdfText.squeezed(new String(bytes, StandardCharsets.UTF_8));
    }

    private static long occurrences(String text, String words) {
        return IntStream.range(0, text.length())
                .filter(at -> text.startsWith(words, at))
                .count();
    }
}
