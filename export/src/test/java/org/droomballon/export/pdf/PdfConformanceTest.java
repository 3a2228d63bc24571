package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.font.FontMetrics;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfConformanceTest {
    private final Exporter pdf = new PdfExporter(
            new FontMetrics(), new Icons(), Clock.fixed(Instant.parse("2026-11-05T20:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @MethodSource("everyDocument")
    void everyDocumentIsAccessible(Document document) {
        assertThat(VeraPdf.faults(pdf.write(document), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void everyDocumentCanBeArchived(Document document) {
        assertThat(VeraPdf.faults(pdf.write(document), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    static Stream<Document> everyDocument() {
        return Wording.LANGUAGES.stream().flatMap(PdfConformanceTest::documents);
    }

    private static Stream<Document> documents(Locale language) {
        return Stream.of(CardSheets.of(DeckFiles.embedded(), language), TenPointsFixture.in(language));
    }
}
