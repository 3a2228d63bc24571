package org.droomballon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.content.Line;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.FollowUpDocument;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.pdf.PdfText;
import org.droomballon.file.DeckFiles;
import org.droomballon.followup.FollowUp;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads a document looks things up by table, card and lens; ids are for programs. */
class IdsInDocumentsTest {
    private static final String WRITER = "rmpa7b97j5-";

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "html", "md", "txt"})
    void whatPeopleReadShowsNoIds(String format) {
        assertThat(documents())
                .allSatisfy(document -> assertThat(text(format, document)).doesNotContain(WRITER));
    }

    @Test
    void whatWordProcessorsAreGivenHoldsNone() {
        assertThat(documents()
                        .flatMap(document -> document.content().lines().stream())
                        .map(Line::text))
                .isNotEmpty()
                .noneMatch(text -> text.contains(WRITER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void dataKeepsThem(String format) {
        assertThat(text(format, documents().findFirst().orElseThrow())).contains(WRITER);
    }

    private static Stream<Document> documents() {
        SessionEditor editor =
                new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("rmpa7b97j5"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        editor.addNote("blauw", "k01", "nu", "De poort is open");
        editor.addBalloon("blauw", "k01", "Iedereen welkom");
        Session session = editor.session();
        Account account = Accounts.of(session, TenPoints.propose(session, Rules.standard()), Rules.standard());
        TenPointsDocument points = TenPointsDocument.of(session, account, Locale.forLanguageTag("nl"));
        return Stream.of(
                points,
                PointsPoster.of(points),
                TextDocument.letter(session, account, points.language()),
                TextDocument.minutes(session, points.language()),
                FollowUpDocument.of(FollowUp.begun(session, account), LocalDate.of(2026, 12, 1), points.language()));
    }

    private static String text(String format, Document document) {
        byte[] bytes = Documents.exporter(format).write(document);
        return format.equals("pdf") ? PdfText.of(bytes).text() : new String(bytes, StandardCharsets.UTF_8);
    }
}
