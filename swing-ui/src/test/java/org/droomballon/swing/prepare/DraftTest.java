package org.droomballon.swing.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.droomballon.export.wording.Wording;
import org.droomballon.plan.Distribution;
import org.droomballon.plan.Plan;
import org.droomballon.session.RoleTurns;
import org.droomballon.swing.app.DraftFile;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.shell.ShellPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that people are filling in is there the next time, until the evening begins or they throw it away. */
class DraftTest {
    @TempDir
    Path folder;

    @Test
    void allThatPeopleFilledInIsThereTheNextTime() {
        NewEvening[] before = new NewEvening[1];
        preparing(model -> {
            before[0] = model.fresh().orElseThrow();
            fillIn(before[0]);
        });

        preparing(model -> {
            NewEvening again = model.fresh().orElseThrow();
            assertThat(again.details()).isEqualTo(before[0].details());
            assertThat(again.people()).isEqualTo(before[0].people());
            assertThat(again.film()).isEqualTo(Plan.Film.SHOWN);
            assertThat(again.distribution()).isEqualTo(Distribution.SPREAD);
            assertThat(again.lines()).isEqualTo(before[0].lines());
        });
    }

    private static void fillIn(NewEvening evening) {
        evening.details(evening.details()
                .at(" De \\ Brug = \"wij\"")
                .on("3-12-2026")
                .from("19u")
                .until("")
                .in(Locale.FRENCH));
        evening.people(evening.people()
                .named("Amina\nBert\n Chiara\nDilan")
                .together("Amina, Bert")
                .apart("Bert, Dilan")
                .with(RoleTurns.PER_CARD));
        evening.film(Plan.Film.SHOWN);
        evening.distribution(Distribution.SPREAD);
        evening.move(evening.lines().all().get(3).id(), 0);
        evening.use(evening.lines().all().get(1).id(), CardUse.OFF);
        evening.ask(evening.lines().all().get(18).id(), "Wat doen we met de speelplaats?");
    }

    @Test
    void whoFilledInNothingIsRemindedOfNothing() {
        preparing(model -> {
            NewEvening evening = model.fresh().orElseThrow();
            evening.details(evening.details().at("De Brug"));
            evening.details(evening.details().at(""));
        });

        assertThat(draft().words()).isEmpty();
    }

    @Test
    void anEveningThatBeganIsNoDraftAnyMore() {
        preparing(model -> {
            NewEvening evening = model.fresh().orElseThrow();
            evening.details(evening.details().at("De Brug"));
            assertThat(draft().words()).containsEntry("school", "De Brug");
            model.begin();
        });

        assertThat(draft().words()).isEmpty();
        assertThat(folder.resolve("own")).isEmptyDirectory();
    }

    @Test
    void theFormIsEmptiedOnlyForWhoIsSure() {
        preparing(model -> {
            NewEvening evening = model.fresh().orElseThrow();
            evening.details(evening.details().at("De Brug"));
            model.startAnew();
            assertThat(evening.details().school()).isEqualTo("De Brug");
            Notice question = model.app().notices().get(0);
            question.choices().get(0).deed().run();

            assertThat(evening.details().school()).isEmpty();
        });

        assertThat(draft().words()).isEmpty();
    }

    @Test
    void theFieldsOnTheScreenFollowWhatIsBroughtBack() {
        preparing(model -> {
            NewEvening evening = model.fresh().orElseThrow();
            evening.details(evening.details().at("De Brug").until("22:00"));
        });

        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                rig.app.go(Step.PREPARE);
                ShellPanel panel = rig.panel(Rig.LAPTOP);
                assertThat(Rig.find(panel, "school", Line.class).getText()).isEqualTo("De Brug");
                assertThat(Rig.find(panel, "end", Line.class).getText()).isEqualTo("22:00");
            }
            return true;
        });
    }

    @Test
    void aDayThatNobodyCanReadIsThereTheNextTime() {
        preparing(model -> {
            NewEvening evening = model.fresh().orElseThrow();
            evening.details(evening.details().on("vrijdag na de vakantie"));
        });

        preparing(model ->
                assertThat(model.fresh().orElseThrow().details().date()).isEqualTo("vrijdag na de vakantie"));
    }

    @Test
    void soIsOneOfAnEveningThatHasAFileAlreadyAndATimeToo() throws Exception {
        Path evening = Files.copy(Rig.EXAMPLE, folder.resolve("avond.droomballon"));
        opened(evening, panel -> {
            write(panel, "date", "vrijdag na de vakantie");
            write(panel, "start", "na het eten");
            assertThat(texts(panel)).anyMatch(text -> text.startsWith("Dit is geen dag"));
        });

        opened(evening, panel -> {
            assertThat(line(panel, "date")).isEqualTo("vrijdag na de vakantie");
            assertThat(line(panel, "start")).isEqualTo("na het eten");
            assertThat(texts(panel)).anyMatch(text -> text.startsWith("Dit is geen dag"));
            write(panel, "date", "1-2-2027");
            write(panel, "start", "19u");
        });

        opened(evening, panel -> {
            assertThat(line(panel, "date")).isEqualTo("1-2-2027");
            assertThat(line(panel, "start")).isEqualTo("19:00");
        });
        assertThat(folder.resolve("own").resolve("unread.properties")).doesNotExist();
    }

    @Test
    void aDayThatNobodyCanReadStaysWithItsOwnEvening() throws Exception {
        Path evening = Files.copy(Rig.EXAMPLE, folder.resolve("avond.droomballon"));
        Path other = Files.copy(Rig.EXAMPLE, folder.resolve("ander.droomballon"));
        opened(evening, panel -> write(panel, "date", "vrijdag na de vakantie"));

        opened(other, panel -> assertThat(line(panel, "date")).isEqualTo("15-10-2026"));
    }

    private static String line(ShellPanel panel, String name) {
        return Rig.find(panel, name, Line.class).getText();
    }

    private static void write(ShellPanel panel, String name, String text) {
        Line line = Rig.find(panel, name, Line.class);
        line.setText(text);
        line.settle();
    }

    private static List<String> texts(ShellPanel panel) {
        return Rig.all(panel)
                .filter(Prose.class::isInstance)
                .map(part -> ((Prose) part).getText())
                .toList();
    }

    private void opened(Path evening, Consumer<ShellPanel> deed) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                rig.app.open(evening, Step.PREPARE);
                deed.accept(rig.panel(Rig.LAPTOP));
            }
            return true;
        });
    }

    @Test
    void aDayThatIsOverIsSaidSo() {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                rig.memory.draft().set(Map.of("date", "14-10-2026", "language", "nl"));
                rig.app.go(Step.PREPARE);

                assertThat(Rig.all(rig.panel(Rig.LAPTOP))
                                .filter(Prose.class::isInstance)
                                .map(part -> ((Prose) part).getText()))
                        .contains("woensdag 14 oktober 2026. Die dag is al voorbij.");
            }
            return true;
        });
    }

    @Test
    void aDraftThatIsNoDraftIsAsGoodAsNone() throws Exception {
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(
                folder.resolve("own").resolve("draft.properties"), "parents=veel\nturns=?\ncard.0=x\nschool=\\u00");

        preparing(model -> assertThat(model.fresh().orElseThrow().people()).isEqualTo(People.USUAL));
    }

    private DraftFile draft() {
        return new DraftFile(folder.resolve("own").resolve("draft.properties"));
    }

    private void preparing(Consumer<PrepareModel> deed) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                rig.app.go(Step.PREPARE);
                deed.accept(new PrepareModel(rig.app));
            }
            return true;
        });
    }
}
