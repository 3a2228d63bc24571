package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.Heading;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPosterTest {
    private static final Exporter PDF = Documents.exporter("pdf");
    private static final String LONGEST =
            "Ouders die pas in de buurt wonen krijgen in de eerste week een ouder uit hun eigen straat als gids, en die gaat ook mee naar de infoavond to";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void thePosterIsOnePageForLongWordingsToo(int points) {
        byte[] file = PDF.write(TenPointsFixture.with(Wording.DUTCH, Collections.nCopies(points, LONGEST)));

        String poster = PdfText.firstPage(file).text();

        assertThat(LONGEST).hasSize(140);
        assertThat(poster.split(LONGEST, -1)).hasSize(points + 1);
        assertThat(poster).contains("1 / " + PdfText.of(file).pages());
    }

    @ParameterizedTest
    @EnumSource(names = {"FOUR", "A3"})
    void thePosterAloneIsOneSheetAlsoWhenItIsBlank(CardLayout paper) throws IOException {
        Exporter pdf =
                Exporters.all(Documents.CLOCK, PrintSettings.USUAL.on(paper)).get(0);
        PointsPoster blank = PointsPoster.blank(DeckFiles.embedded(), Wording.DUTCH);
        PointsPoster full = PointsPoster.of(TenPointsFixture.with(Wording.DUTCH, Collections.nCopies(10, LONGEST)));

        for (byte[] file : List.of(pdf.write(blank), pdf.write(full))) {
            try (PDDocument read = Loader.loadPDF(file)) {
                assertThat(read.getNumberOfPages()).isEqualTo(1);
                assertThat(read.getPage(0).getMediaBox().getWidth() * 25.4 / 72)
                        .isCloseTo(paper == CardLayout.A3 ? 297 : 210, within(0.2));
            }
            assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
        assertThat(PdfText.of(pdf.write(full)).text().split(LONGEST, -1)).hasSize(11);
        assertThat(PdfText.of(pdf.write(blank)).text()).contains("10 dingen", "1", "10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vrije Gesubsidieerde Gemengde Basisschool met Internaat en Buitenschoolse Opvang Sint-Franciscus van Assisi te Moorselbaan",
                "Gemeenschapsbasisschoolwestvlaamselandbouwgemeentevereniging"
            })
    void aSchoolWithAVeryLongNamePushesNoPointOffItsPage(String school) throws IOException {
        PointsPoster usual = PointsPoster.of(TenPointsFixture.in(Wording.DUTCH));
        Heading head = usual.heading();
        PointsPoster poster = new PointsPoster(
                Wording.DUTCH,
                new Heading(head.title(), head.deck(), school, head.date()),
                usual.notices(),
                usual.points(),
                usual.places(),
                usual.drawing());

        byte[] file = PDF.write(poster);

        try (PDDocument read = Loader.loadPDF(file)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(PdfText.of(file).text())
                .contains(usual.points().get(usual.points().size() - 1));
    }

    @ParameterizedTest
    @EnumSource
    void theFootOfAPageHasRoomForAVeryLongName(Print print) {
        Heading head = new Heading(
                "Tien dingen",
                "Een warm onthaal",
                "Vrije Basisschool ".repeat(20).strip(),
                "1 mei 2026");

        assertThat(head.place(print.lettersOfAFoot()).length()).isLessThan(print.lettersOfAFoot() + 20);
        assertThat(head.place(print.lettersOfAFoot())).contains("…", "1 mei 2026");
    }

    @ParameterizedTest
    @EnumSource
    void aWordThatNoLineHoldsIsPartedAndStopsNoDocument(Print print) {
        String endless = "Een " + "abcdefghij".repeat(15) + " aan de poort";
        Exporter pdf =
                Exporters.all(Documents.CLOCK, PrintSettings.USUAL.in(print)).get(0);

        byte[] file = pdf.write(TenPointsFixture.with(Wording.DUTCH, List.of(endless, "Koffie")));

        assertThat(PdfText.firstPage(file).text().replaceAll("\\s", "")).contains("Een" + "abcdefghij".repeat(15));
    }

    @Test
    void pointsThatDoNotFitThePosterAreAnError() {
        var document = TenPointsFixture.with(Locale.FRENCH, Collections.nCopies(10, LONGEST.repeat(4)));

        assertThatThrownBy(() -> PDF.write(document)).hasMessageContaining("'poster' in fr");
    }
}
