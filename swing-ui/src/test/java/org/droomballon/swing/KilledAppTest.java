package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Writing;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The battery dies while somebody types: what was typed a second before is there when the app opens again. */
@Timeout(120)
class KilledAppTest {
    private static final String NOTE = "Een afdak boven de fietsen";

    private static final String SCHOOL = "Basisschool De Brug";

    @TempDir
    Path folder;

    /** Another process, in which a table types and nobody closes anything. */
    static final class Typist {
        private Typist() {}

        public static void main(String[] args) throws InterruptedException {
            Writing entry = Rig.onEventThread(() -> {
                Rig rig = new Rig(Path.of(args[0]), Appearance.in(Wording.DUTCH)).example(Step.TALK);
                return Rig.find(rig.panel(Rig.LAPTOP), "entry-1", Writing.class);
            });
            for (int at = 0; at < NOTE.length(); at++) {
                String letter = NOTE.substring(at, at + 1);
                Rig.onEventThread(() -> {
                    entry.append(letter);
                    return true;
                });
                TimeUnit.MILLISECONDS.sleep(20);
            }
            System.out.println("typed");
            TimeUnit.MINUTES.sleep(5);
        }
    }

    /** Another process, in which somebody fills in the form of a new evening. */
    static final class Planner {
        private Planner() {}

        public static void main(String[] args) throws InterruptedException {
            Line school = Rig.onEventThread(() -> {
                Rig rig = new Rig(Path.of(args[0]), Appearance.in(Wording.DUTCH));
                rig.app.go(Step.PREPARE);
                return Rig.find(rig.panel(Rig.LAPTOP), "school", Line.class);
            });
            Rig.onEventThread(() -> {
                school.setText(SCHOOL);
                return true;
            });
            System.out.println("typed");
            TimeUnit.MINUTES.sleep(5);
        }
    }

    @Test
    void theFormOfANewEveningIsFilledInAgainAfterAKill() throws Exception {
        kill(Planner.class);

        String school = Rig.onEventThread(() -> {
            try (Rig again = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                again.app.go(Step.PREPARE);
                return Rig.find(again.panel(Rig.LAPTOP), "school", Line.class).getText();
            }
        });
        assertThat(school).isEqualTo(SCHOOL);
    }

    @Test
    void whatWasTypedASecondBeforeTheKillIsOnTheScreenAgain() throws Exception {
        kill(Typist.class);

        assertThat(Rig.onEventThread(this::shownAgain)).contains(NOTE);
    }

    private void kill(Class<?> somebody) throws Exception {
        Process typist = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        somebody.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(typist.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("typed");
            TimeUnit.SECONDS.sleep(1);
        } finally {
            typist.destroyForcibly().waitFor();
        }
    }

    private List<String> shownAgain() {
        try (Rig again = new Rig(folder, Appearance.in(Wording.DUTCH))) {
            again.app.open(folder.resolve(Rig.EXAMPLE.getFileName().toString()), Step.TALK);
            return Rig.all(again.panel(Rig.LAPTOP))
                    .filter(Writing.class::isInstance)
                    .map(field -> ((Writing) field).getText())
                    .toList();
        }
    }
}
