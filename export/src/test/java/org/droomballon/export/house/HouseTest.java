package org.droomballon.export.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.droomballon.branding.Branding;
import org.droomballon.branding.FileBytes;
import org.droomballon.branding.Logo;
import org.droomballon.branding.Typeface;
import org.droomballon.deck.Picture;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.logo.LogoImage;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.Problem;
import org.droomballon.file.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseTest {
    private static final String LINE = "Ouderraad De Regenboog · ouderraad@regenboog.example";

    @Test
    void theSameDocumentInTheSameHouseIsTheSameBytes() {
        List<Exporter> exporters = Houses.exporters();
        List<Exporter> others = Houses.exporters();
        for (Document document : Documents.in(Wording.DUTCH).subList(0, 3)) {
            List<byte[]> first =
                    exporters.stream().map(each -> each.write(document)).toList();

            assertThat(others.stream().map(each -> each.write(document)).toList())
                    .usingRecursiveComparison()
                    .isEqualTo(first);
        }
    }

    @Test
    void aHouseWithoutAnythingChangesNothing() {
        Document document = Documents.in(Wording.DUTCH).get(2);
        List<Exporter> usual = Exporters.all(Documents.CLOCK);
        List<Exporter> empty = Exporters.all(Documents.CLOCK, PrintSettings.USUAL, Dress.of(House.of(Branding.NONE)));

        assertThat(empty.stream().map(each -> each.write(document)).toList())
                .usingRecursiveComparison()
                .isEqualTo(usual.stream().map(each -> each.write(document)).toList());
    }

    @Test
    void theLogoOfTheExampleIsDrawnWhole() throws IOException {
        LogoImage logo = House.of(Houses.example()).logo().orElseThrow();
        BufferedImage dots = ImageIO.read(new ByteArrayInputStream(logo.raster().toArray()));

        assertThat(inked(dots, 0)).as("the top row").isZero();
        assertThat(inked(dots, dots.getHeight() - 1)).as("the bottom row").isZero();
        assertThat(inked(dots, dots.getHeight() / 2)).isPositive();
    }

    private static long inked(BufferedImage dots, int row) {
        return IntStream.range(0, dots.getWidth())
                .filter(column -> dots.getRGB(column, row) >>> 24 > 0)
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "txt"})
    void theLineStandsUnderEveryDocument(String format) {
        Exporter exporter = Houses.exporter(format);
        for (Document document : Documents.in(Wording.DUTCH)) {
            String text = new String(exporter.write(document), StandardCharsets.UTF_8);

            assertThat(text).as(document.title()).contains(LINE);
        }
    }

    @Test
    void inALanguageThatTheCouncilDoesNotHaveTheLineSaysWhichItIsIn() {
        Document german = Documents.in(Locale.GERMAN).get(0);

        String page = new String(Houses.exporter("html").write(german), StandardCharsets.UTF_8);

        assertThat(page).contains("<footer><p lang=\"nl\">" + LINE).contains("alt=\"Logo van basisschool");
    }

    @Test
    void theLogoStandsInThePageItself() {
        String page = new String(
                Houses.exporter("html").write(Documents.in(Wording.DUTCH).get(0)), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("<img class=\"logo\" src=\"data:image/svg+xml;base64,")
                .contains("font-family:'House'", "--warm: #1d4f91")
                .doesNotContain("#b3412c\"");
    }

    @Test
    void whatBreaksOnlyWhenItIsDrawnIsToldBeforehand() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0};
        Branding branding = new Branding(
                Houses.example()
                        .logo()
                        .map(logo -> new Logo(Picture.Type.PNG, FileBytes.of("l.png", picture), 1, 1, logo.words())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Typeface("X", FileBytes.of("f.ttf", new byte[100]), Optional.empty())),
                Optional.empty());

        assertThat(House.faults(branding)).extracting(Problem::kind).containsExactly(Kind.BAD_LOGO, Kind.BAD_FONT);
        assertThat(House.faults(Houses.example())).isEmpty();
    }
}
