package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.droomballon.export.Documents;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfConformanceTest {
    private static final Exporter PDF = Documents.exporter("pdf");

    @ParameterizedTest
    @MethodSource("org.droomballon.export.Documents#all")
    void everyDocumentIsAccessibleAndLasts(Document document) {
        byte[] file = PDF.write(document);

        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aHomeLanguageInItsOwnScriptIsAccessibleAndLastsToo() {
        byte[] file = PDF.write(TenPointsFixture.with(
                Wording.DUTCH, List.of("مرحبا بكم في المدرسة", "Ласкаво просимо", "Hoş geldiniz", "Καλώς ήρθατε")));

        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfText.of(file).text()).contains("Ласкаво просимо", "Hoş geldiniz");
    }

    @Test
    void emojiAreDrawnAndAreReadBack() {
        byte[] file = PDF.write(TenPointsFixture.with(
                Wording.DUTCH,
                List.of("Koffie \u2615 aan de poort \uD83D\uDE22\uD83D\uDCF1", "Dank u \u2764\uFE0F \uD83D\uDE00")));

        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfText.firstPage(file).text())
                .contains("Koffie \u2615 aan de poort \uD83D\uDE22\uD83D\uDCF1", "Dank u \u2764 \uD83D\uDE00")
                .doesNotContain("#");
    }
}
