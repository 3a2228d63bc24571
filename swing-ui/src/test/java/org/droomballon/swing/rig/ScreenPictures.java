package org.droomballon.swing.rig;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Theme;
import org.droomballon.swing.shell.ShellPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Paints every scene to the pictures of the documentation, without a display: light, dark, at 200 %, and in Arabic. The build
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
            }
        }
    }

    private void shoot(Scene scene, String kind, Appearance appearance) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(documents(scene, kind), appearance)) {
                scene.play().accept(rig);
                if (kind.equals("arabic")) {
                    rig.app.evening().ifPresent(ScreenPictures::inArabic);
                }
                ImageIO.write(
                        picture(rig.panel(Rig.LAPTOP)),
                        "png",
                        folder.resolve(scene.name() + "-" + kind + ".png").toFile());
            }
            return true;
        });
    }

    private Path documents(Scene scene, String kind) throws IOException {
        return Files.createDirectories(files.resolve(scene.name() + "-" + kind).resolve("Documenten"));
    }

    private static void inArabic(EveningModel evening) {
        evening.change(editor -> editor.language(Locale.forLanguageTag("ar")));
    }

    private static BufferedImage picture(ShellPanel panel) {
        BufferedImage image = new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        panel.paint(graphics);
        graphics.dispose();
        return image;
    }
}
