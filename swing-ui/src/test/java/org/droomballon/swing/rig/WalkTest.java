package org.droomballon.swing.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scene, in every language, theme and size. */
class WalkTest {
    @TempDir
    Path folder;

    static Stream<Scene> scenes() {
        return Scenes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everybodyCanReadAndReachAllThatIsOnTheScreen(Scene scene) {
        for (Locale language : Wording.LANGUAGES) {
            for (int zoom : List.of(100, 200, 300)) {
                assertThat(faults(scene, new Appearance(language, Theme.LIGHT, zoom)))
                        .as("%s, %s, %d %%", scene, language, zoom)
                        .isEmpty();
            }
        }
        for (Theme theme : Theme.values()) {
            assertThat(faults(scene, new Appearance(Wording.DUTCH, theme, 100)))
                    .as("%s, %s", scene, theme)
                    .isEmpty();
        }
    }

    private List<String> faults(Scene scene, Appearance appearance) {
        return Rig.onEventThread(() -> {
            Path own = Files.createTempDirectory(folder, "rig");
            try (Rig rig = new Rig(own, appearance)) {
                scene.play().accept(rig);
                return new ArrayList<>(Walk.faults(rig.panel(Rig.LAPTOP), appearance.zoom()));
            }
        });
    }
}
