package org.droomballon.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        Files.createDirectories(Path.of("target/look"));
        for (Exporter exporter : Exporters.all(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            for (Locale language : Wording.LANGUAGES) {
                Files.write(
                        Path.of("target/look/cards-" + language + "." + exporter.format()),
                        exporter.write(CardSheets.of(DeckFiles.embedded(), language)));
                Files.write(
                        Path.of("target/look/ten-" + language + "." + exporter.format()),
                        exporter.write(TenPointsFixture.in(language)));
            }
        }
    }
}
