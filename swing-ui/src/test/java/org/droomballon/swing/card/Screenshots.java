package org.droomballon.swing.card;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.droomballon.file.DeckFiles;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Paints the card screen to the pictures of the documentation, without a display. The build leaves it out; it runs with
 *
 * <pre>{@code
 * mvn -pl core,export,swing-ui test -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dscreenshots=../docs/screenshots
 * }</pre>
 *
 * <p>in the folder of the project. The folder for the pictures is told as seen from {@code swing-ui}.
 */
@EnabledIfSystemProperty(named = Screenshots.FOLDER, matches = ".+")
final class Screenshots {
    static final String FOLDER = "screenshots";

    private static final Dimension PROJECTOR = new Dimension(1920, 1080);
    private static final Dimension LAPTOP = new Dimension(1366, 768);
    private static final Appearance DUTCH = Appearance.in(Locale.forLanguageTag("nl"));

    private final Path folder = Path.of(System.getProperty(FOLDER, "."));

    @Test
    void allStatesArePainted() throws Exception {
        Files.createDirectories(folder);
        EventQueue.invokeAndWait(this::paintAll);
    }

    private void paintAll() {
        for (Theme theme : Theme.values()) {
            String name = theme.name().toLowerCase(Locale.ROOT);
            shoot("card-" + name + "-100", PROJECTOR, DUTCH.with(theme), Screenshots::talking);
            shoot("card-" + name + "-200", PROJECTOR, DUTCH.with(theme).with(200), Screenshots::talking);
        }
        shoot("card-fr", PROJECTOR, DUTCH.with(Locale.FRENCH), model -> model.show(7));
        shoot("card-de-longest", PROJECTOR, DUTCH.with(Locale.GERMAN), model -> model.show(13));
        shoot("card-film", PROJECTOR, DUTCH, model -> model.show(9));
        shoot("card-blank", PROJECTOR, DUTCH, CardScreenModel::last);
        shoot("card-blank-own", PROJECTOR, DUTCH, Screenshots::ownQuestion);
        shoot("card-overview", PROJECTOR, DUTCH, Screenshots::overview);
        shoot("card-keys", PROJECTOR, DUTCH, CardScreenModel::toggleKeys);
        shoot("card-laptop-300", LAPTOP, DUTCH.with(300), Screenshots::talking);
        shootOver("card-time-over", DUTCH);
        shootOver("card-time-over-dark", DUTCH.with(Theme.DARK));
    }

    private void shoot(String name, Dimension size, Appearance appearance, Consumer<CardScreenModel> deed) {
        FakeTicker ticker = new FakeTicker();
        CardScreenModel model = new CardScreenModel(DeckFiles.embedded(), ticker, appearance);
        model.startOrPause();
        ticker.pass(Duration.ofSeconds(1));
        model.startOrPause();
        deed.accept(model);
        ticker.pass(Duration.ofSeconds(198));
        write(name, picture(new CardPanel(model), size));
    }

    private void shootOver(String name, Appearance appearance) {
        FakeTicker ticker = new FakeTicker();
        CardScreenModel model = new CardScreenModel(DeckFiles.embedded(), ticker, appearance);
        model.next();
        model.startOrPause();
        ticker.pass(Duration.ofSeconds(673));
        write(name, picture(new CardPanel(model), PROJECTOR));
    }

    private static void talking(CardScreenModel model) {
        model.startOrPause();
    }

    private static void ownQuestion(CardScreenModel model) {
        model.last();
        model.keepOwnQuestion("Hoe vinden nieuwe ouders de weg naar de ouderwerking?");
    }

    private static void overview(CardScreenModel model) {
        model.show(4);
        model.toggleOverview();
        model.aimAt(9);
    }

    /** Sizes, lays out and paints a panel as a window would. */
    static BufferedImage picture(CardPanel panel, Dimension size) {
        lay(panel, size);
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        panel.paint(graphics);
        graphics.dispose();
        return image;
    }

    static void lay(Component panel, Dimension size) {
        panel.setSize(size);
        panel.addNotify();
        panel.doLayout();
    }

    private void write(String name, BufferedImage image) {
        try {
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
