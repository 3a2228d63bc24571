package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.droomballon.export.Documents;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
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
}
