package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.font.FontMetrics;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.junit.jupiter.api.Test;

class PdfCardSheetsTest {
    private final Exporter pdf = new PdfExporter(
            new FontMetrics(), new Icons(), Clock.fixed(Instant.parse("2026-11-05T20:00:00Z"), ZoneOffset.UTC));

    @Test
    void look() throws Exception {
        Files.createDirectories(Path.of("target/look"));
        for (Locale language : Wording.LANGUAGES) {
            Files.write(
                    Path.of("target/look/ten-" + language + ".pdf"),
                    pdf.write(org.droomballon.export.document.TenPointsFixture.in(language)));
        }
        for (Locale language : Wording.LANGUAGES) {
            byte[] bytes = pdf.write(CardSheets.of(DeckFiles.embedded(), language));
            assertThat(bytes).isNotEmpty();
            Files.createDirectories(Path.of("target/look"));
            Files.write(Path.of("target/look/cards-" + language + ".pdf"), bytes);
        }
    }
}
