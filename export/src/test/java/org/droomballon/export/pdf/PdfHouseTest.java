package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.branding.Branding;
import org.droomballon.branding.FileBytes;
import org.droomballon.branding.Logo;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.Picture;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.house.Dress;
import org.droomballon.export.house.House;
import org.droomballon.export.house.Houses;
import org.droomballon.export.layout.Backs;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.logo.LogoImage;
import org.droomballon.export.wording.Wording;
import org.droomballon.paper.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pages with a council's logo, colours, letters and line keep to all that pages keep to. */
class PdfHouseTest {
    private static final String LINE = "Ouderraad De Regenboog";
    private static final Exporter PDF = Houses.exporter("pdf");

    static Stream<Document> documents() {
        return Stream.concat(
                Documents.in(Wording.DUTCH).stream(),
                Stream.of(TenPointsFixture.in(Locale.FRENCH), TenPointsFixture.in(Locale.forLanguageTag("ar"))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theyAreAccessibleAndLast(Document document) {
        conforms(PDF.write(document));
    }

    @Test
    void aLogoOfDotsIsAccessibleAndLastsToo() {
        Logo drawn = Houses.example().logo().orElseThrow();
        FileBytes dots = LogoImage.of(drawn).orElseThrow().raster();
        Logo logo =
                new Logo(Picture.Type.PNG, dots, 2, 1, new LocalizedText(Locale.FRENCH, Map.of(Locale.FRENCH, "Logo")));
        House house = House.of(new Branding(
                Optional.of(logo), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

        conforms(pdf(PrintSettings.USUAL, house).write(TenPointsFixture.in(Wording.DUTCH)));
    }

    @Test
    void theBacksOfCardsCarryTheLogo() {
        PrintSettings backs =
                new PrintSettings(CardLayout.FOUR, Look.COLOUR, Print.USUAL, Backs.LONG_EDGE, 0, Shift.NONE);

        conforms(pdf(backs, Houses.whole()).write(Documents.in(Wording.DUTCH).get(0)));
    }

    @Test
    void theLineStandsOnPagesThatAreRead() {
        List<Document> documents = Documents.in(Wording.DUTCH);

        assertThat(documents).allSatisfy(document -> assertThat(
                        PdfText.of(PDF.write(document)).text())
                .as(document.title())
                .contains(LINE));
    }

    @Test
    void aLetterThatTheFontOfTheCouncilLacksComesFromAnotherOne() {
        byte[] file = PDF.write(TenPointsFixture.with(Wording.DUTCH, List.of("Welkom", "مرحبا", "Koffie \u2615")));

        conforms(file);
        assertThat(PdfText.of(file).text()).contains("Koffie \u2615");
    }

    private static Exporter pdf(PrintSettings settings, House house) {
        return Exporters.all(Documents.CLOCK, settings, Dress.of(house)).get(0);
    }

    private static void conforms(byte[] file) {
        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
