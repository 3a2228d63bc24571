package org.droomballon.swing.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.swing.UIManager;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.Film;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Look;
import org.droomballon.swing.look.Theme;
import org.junit.jupiter.api.Test;

class HallScreenTest {
    private static final Deck DECK = DeckFiles.embedded();

    /** An evening of five tables that each talk about another card, after the film. */
    private static final class FiveTables implements Hall {
        private final CardTimes times = CardTimes.of(DECK, () -> 0);

        @Override
        public CardTimes times() {
            return times;
        }

        @Override
        public Optional<String> ownQuestion(Card card) {
            return Optional.empty();
        }

        @Override
        public void keepOwnQuestion(Card card, String question) {}

        @Override
        public Optional<Film> film() {
            return DECK.sources().film();
        }

        @Override
        public List<TableCard> tables(int place) {
            return List.of("Rood", "Blauw", "Geel", "Groen", "De tafel bij het raam").stream()
                    .map(table -> new TableCard(table, DECK.cards().get((place + table.length()) % 19)))
                    .toList();
        }

        @Override
        public String place(CardScreenModel screen) {
            return "Rood: kaart 1 van 19";
        }

        @Override
        public void leave(CardScreenModel screen) {}
    }

    private static CardScreenModel model(Locale language, Theme theme, int zoom) {
        return new CardScreenModel(DECK, new FiveTables(), new Appearance(language, theme, zoom));
    }

    private static CardPanel panel(CardScreenModel model, Dimension size) throws Exception {
        FutureTask<CardPanel> making = new FutureTask<>(() -> {
            CardPanel made = CardPanel.beside(model);
            Screenshots.lay(made, size);
            return made;
        });
        EventQueue.invokeAndWait(making);
        return making.get();
    }

    @Test
    void filmAndTablesAreReadWholeInEveryLanguageAndSize() throws Exception {
        for (Locale language : Wording.LANGUAGES) {
            for (int zoom : List.of(100, 200, 300)) {
                for (Mode mode : List.of(Mode.FILM, Mode.TABLES)) {
                    CardScreenModel model = model(language, Theme.PROJECTOR, zoom);
                    CardPanel panel = panel(model, Screen.LAPTOP);
                    EventQueue.invokeAndWait(() -> model.show(mode));
                    requireWhole(panel, mode);
                }
            }
        }
    }

    private static void requireWhole(CardPanel panel, Mode mode) {
        Class<?> kind = mode == Mode.FILM ? FilmView.class : TablesView.class;
        PaintedView view = List.of(panel.getComponents()).stream()
                .filter(kind::isInstance)
                .map(PaintedView.class::cast)
                .findFirst()
                .orElseThrow();
        Rectangle2D room = new Rectangle2D.Double(-1, -1, view.getWidth() + 2.0, view.getHeight() + 2.0);
        assertThat(view.isVisible()).isTrue();
        assertThat(view.texts()).isNotEmpty();
        assertThat(view.getAccessibleContext().getAccessibleName()).isNotBlank();
        view.texts().forEach(text -> assertThat(room.contains(text.bounds()))
                .as("'%s' at %s in %s", text.block().text(), text.bounds(), room)
                .isTrue());
    }

    @Test
    void aDeckAloneHasNoButtonsForFilmAndTables() {
        Screen alone = Screen.of(DECK);

        assertThat(alone.visible())
                .extracting(part -> String.valueOf(part.getName()))
                .doesNotContain("film", "tables");
    }

    @Test
    void theHallIsDressedWithoutChangingTheWindowBesideIt() throws Exception {
        EventQueue.invokeAndWait(() -> Look.dress(Appearance.in(Wording.DUTCH)));
        Object before = UIManager.getColor("Button.background");
        CardScreenModel model = model(Wording.DUTCH, Theme.DARK, 100);
        CardPanel panel = panel(model, Screen.LAPTOP);
        BufferedImage image = paint(panel);

        assertThat(UIManager.getColor("Button.background")).isEqualTo(before);
        assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0x141B2D);
    }

    @Test
    void theCodeOfTheFilmIsBlackOnWhiteInEveryTheme() throws Exception {
        CardScreenModel model = model(Wording.DUTCH, Theme.DARK, 100);
        CardPanel panel = panel(model, Screen.PROJECTOR);
        EventQueue.invokeAndWait(() -> model.show(Mode.FILM));
        BufferedImage image = paint(panel);
        write(image, "hall-film");
        EventQueue.invokeAndWait(() -> {
            model.show(Mode.TABLES);
            model.setAppearance(Appearance.in(Wording.DUTCH).with(Theme.PROJECTOR));
        });
        write(paint(panel), "hall-tables");
        long black = pixels(image, 0x000000);
        long white = pixels(image, 0xFFFFFF);

        assertThat(black).isBetween(white / 4, white);
    }

    private static long pixels(BufferedImage image, int colour) {
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return IntStream.of(all).filter(pixel -> (pixel & 0xFFFFFF) == colour).count();
    }

    private static BufferedImage paint(CardPanel panel) throws Exception {
        BufferedImage image = new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB);
        EventQueue.invokeAndWait(() -> panel.paint(image.createGraphics()));
        return image;
    }

    /** For people to look at, where they ask for it. */
    private static void write(BufferedImage image, String name) throws Exception {
        String folder = System.getProperty("pictures");
        if (folder != null) {
            ImageIO.write(image, "png", new File(folder, name + ".png"));
        }
    }
}
