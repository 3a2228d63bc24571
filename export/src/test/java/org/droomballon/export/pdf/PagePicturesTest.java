package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.IntStream;
import org.droomballon.deck.Deck;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.font.FontMetrics;
import org.droomballon.export.house.House;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;

class PagePicturesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-15T18:30:00Z"), ZoneOffset.UTC);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Deck deck = Toolkit.builtIn().decks().standard();
    private final PdfExporter usual = exporter(PrintSettings.USUAL);

    private static PdfExporter exporter(PrintSettings settings) {
        return new PdfExporter(new FontMetrics(), new Icons(), settings, House.OURS, GivenTemplates.NONE, CLOCK);
    }

    @Test
    void aPageIsAsWideAsAskedAndAsHighAsItsPaper() {
        PagePictures pages = PagePictures.of(usual.write(PointsPoster.blank(deck, DUTCH)));
        BufferedImage picture = pages.picture(0, 400);

        assertThat(pages.count()).isEqualTo(1);
        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getHeight() / 400.0).isCloseTo(297.0 / 210, within(0.01));
        assertThat(pages.height(0)).isCloseTo(297.0 / 210, within(0.001));
    }

    @Test
    void whatIsOnThePaperIsOnThePicture() {
        PagePictures pages = PagePictures.of(usual.write(PointsPoster.blank(deck, DUTCH)));
        BufferedImage picture = pages.picture(0, 400);

        assertThat(inked(picture)).isGreaterThan(1000);
        assertThat(new Color(picture.getRGB(0, 0))).isEqualTo(Color.WHITE);
    }

    @Test
    void everyPageSaysItsOwnWords() {
        PagePictures pages = PagePictures.of(
                exporter(PrintSettings.USUAL.in(Print.LARGE)).write(TextDocument.background(deck, DUTCH)));

        assertThat(pages.count()).isGreaterThan(1);
        assertThat(pages.words(0)).contains(deck.titles().title().in(DUTCH)).isNotEqualTo(pages.words(1));
    }

    @Test
    void aPosterForTheWallHasTheSameShape() {
        byte[] poster = exporter(PrintSettings.USUAL.on(CardLayout.A3)).write(PointsPoster.blank(deck, DUTCH));

        assertThat(PagePictures.of(poster).picture(0, 300).getWidth()).isEqualTo(300);
    }

    private static long inked(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(at -> (picture.getRGB(at % picture.getWidth(), at / picture.getWidth()) & 0xFFFFFF) != 0xFFFFFF)
                .count();
    }
}
