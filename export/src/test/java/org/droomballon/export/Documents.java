package org.droomballon.export;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.FollowUpFixture;
import org.droomballon.export.document.NoteSheetsFixture;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.document.TextDocumentFixture;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;

/** Every document in every language, and every exporter, for tests that hold for all of them. */
public final class Documents {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-05T20:00:00Z"), ZoneOffset.UTC);

    private Documents() {}

    public static Stream<Document> all() {
        return Wording.LANGUAGES.stream().flatMap(language -> in(language).stream());
    }

    public static List<Document> in(Locale language) {
        return List.of(
                CardSheets.of(DeckFiles.embedded(), language),
                NoteSheetsFixture.in(language),
                TenPointsFixture.in(language),
                FollowUpFixture.in(language),
                TextDocument.background(DeckFiles.embedded(), language),
                TextDocumentFixture.letter(language),
                TextDocumentFixture.minutes(language),
                TextDocumentFixture.tallySheet(language),
                TextDocumentFixture.guide(language),
                PointsPoster.of(TenPointsFixture.in(language)),
                PointsPoster.blank(DeckFiles.embedded(), language));
    }

    public static Exporter exporter(String format) {
        return Exporters.all(CLOCK).stream()
                .filter(exporter -> exporter.format().equals(format))
                .findFirst()
                .orElseThrow();
    }
}
