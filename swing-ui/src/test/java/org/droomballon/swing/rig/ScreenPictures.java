package org.droomballon.swing.rig;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.card.CardPanel;
import org.droomballon.swing.card.CardScreenModel;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Paints every scene to the pictures of the documentation, without a display: light, dark, at 200 %, and with an evening in
 * Arabic; the main screens in French, English and German too, and what the hall sees where there is a projector. The build
 * leaves it out; it runs with
 *
 * <pre>{@code
 * mvn -pl core,export,swing-ui test -Dtest=ScreenPictures -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dpictures=../docs/screenshots
 * }</pre>
 *
 * <p>The folder for the pictures is told as seen from {@code swing-ui}; {@code -Dscenes=talk} paints only scenes whose names
 * begin so.
 */
@EnabledIfSystemProperty(named = ScreenPictures.FOLDER, matches = ".+")
final class ScreenPictures {
    static final String FOLDER = "pictures";

    private static final Appearance DUTCH = Appearance.in(Wording.DUTCH);

    /** The scenes that show a screen as it usually is. */
    private static final Set<String> MAIN =
            Set.of("start", "prepare", "talk", "gather", "points-ten", "take-home", "follow-up");

    private static final Dimension WALL = new Dimension(1920, 1080);

    private final Path folder = Path.of(System.getProperty(FOLDER, "."));

    @TempDir
    Path files;

    @Test
    void allScenesArePainted() throws IOException {
        Files.createDirectories(folder);
        for (Scene scene : Scenes.all()) {
            if (scene.name().startsWith(System.getProperty("scenes", ""))) {
                shoot(scene, "light", DUTCH);
                shoot(scene, "dark", DUTCH.with(Theme.DARK));
                shoot(scene, "200", DUTCH.with(200));
                shoot(scene, "arabic", DUTCH);
                if (MAIN.contains(scene.name())) {
                    shootInOtherLanguages(scene);
                }
            }
        }
    }

    private void shootInOtherLanguages(Scene scene) {
        Wording.LANGUAGES.stream()
                .filter(language -> !language.equals(Wording.DUTCH))
                .forEach(language -> shoot(scene, language.getLanguage(), Appearance.in(language)));
    }

    private void shoot(Scene scene, String kind, Appearance appearance) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(documents(scene, kind), appearance)) {
                if (kind.equals("arabic")) {
                    rig.inArabic();
                }
                scene.play().accept(rig);
                write(picture(rig.panel(Rig.LAPTOP)), scene.name() + "-" + kind);
                if (kind.equals("light")) {
                    rig.app.projector().ifPresent(hall -> shootWall(hall, scene.name() + "-wall"));
                }
            }
            return true;
        });
    }

    private void shootWall(CardScreenModel hall, String name) {
        CardPanel wall = CardPanel.beside(hall);
        wall.setSize(WALL);
        wall.addNotify();
        wall.doLayout();
        write(picture(wall), name);
    }

    private void write(BufferedImage image, String name) {
        try {
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private Path documents(Scene scene, String kind) throws IOException {
        return Files.createDirectories(files.resolve(scene.name() + "-" + kind).resolve("Documenten"));
    }

    private static BufferedImage picture(JComponent panel) {
        BufferedImage image = new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        panel.paint(graphics);
        graphics.dispose();
        return image;
    }
}
