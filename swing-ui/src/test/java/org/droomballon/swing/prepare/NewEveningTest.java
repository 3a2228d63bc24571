package org.droomballon.swing.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.droomballon.export.wording.Wording;
import org.droomballon.plan.Distribution;
import org.droomballon.plan.Plan;
import org.droomballon.plan.PlannedTable;
import org.droomballon.session.Session;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewEveningTest {
    @TempDir
    Path folder;

    @Test
    void withoutAnyAnswerThereIsAPlanAlready() {
        on((rig, model) -> assertThat(plan(model).tables()).hasSize(4));
    }

    @Test
    void thePlanFollowsTheNumberOfParents() {
        on((rig, model) -> {
            NewEvening evening = evening(model);
            evening.people(evening.people().of(23));

            assertThat(plan(model).parents()).isEqualTo(23);
            assertThat(plan(model).tables()).hasSize(6);
        });
    }

    @Test
    void oneParentIsNoEveningAndASentenceSaysSo() {
        on((rig, model) -> {
            NewEvening evening = evening(model);
            evening.people(evening.people().of(1));

            assertThat(evening.outcome().plan()).isEmpty();
            assertThat(evening.outcome().problems())
                    .containsExactly("Een gesprek kan vanaf 2 ouders; je hebt er 1. Nodig er nog iemand bij uit.");
        });
    }

    @Test
    void allThatCannotBeReadIsSaidAtOnce() {
        on((rig, model) -> {
            NewEvening evening = evening(model);
            evening.details(evening.details().on("31-2-2027").from("halfacht").until("laat"));
            evening.people(evening.people().named("Els\nBert\nEls"));

            assertThat(evening.outcome().problems())
                    .hasSize(4)
                    .last()
                    .asString()
                    .startsWith("Els staat twee keer");
        });
    }

    @Test
    void thatNobodyComesIsSaidTogetherWithAWrongDayAndHour() {
        on((rig, model) -> {
            NewEvening evening = evening(model);
            evening.details(evening.details().on("31-2-2027").from("halfacht"));
            evening.people(evening.people().of(0));

            assertThat(evening.outcome().problems())
                    .hasSize(3)
                    .last()
                    .isEqualTo("Een gesprek kan vanaf 2 ouders; je hebt er 0. Nodig er nog iemand bij uit.");
        });
    }

    @Test
    void namesSitAsTheyWish() {
        on((rig, model) -> {
            NewEvening evening = evening(model);
            evening.people(evening.people()
                    .named("Amina\nBert\nChiara\nDilan\nEls\nFatma")
                    .together("Amina, Fatma")
                    .apart("Bert, Els"));

            assertThat(tablesOf(model, "Amina")).isEqualTo(tablesOf(model, "Fatma"));
            assertThat(tablesOf(model, "Bert")).isNotEqualTo(tablesOf(model, "Els"));
        });
    }

    @Test
    void shufflingSeatsPeopleInAnotherWay() {
        on((rig, model) -> {
            NewEvening evening = evening(model);
            evening.people(evening.people().named("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl"));
            List<PlannedTable> before = plan(model).tables();
            evening.shuffle();

            assertThat(plan(model).tables()).isNotEqualTo(before);
        });
    }

    @Test
    void cardsAreTalkedAboutInTheOrderThatPeopleGiveThem() {
        on((rig, model) -> {
            NewEvening evening = evening(model);
            evening.move("k05", 0);
            evening.use("k02", CardUse.OFF);

            assertThat(plan(model).cards()).startsWith("k05", "k01", "k03").doesNotContain("k02");
        });
    }

    @Test
    void aMustHaveIsThereAlsoWhereTimeIsShort() {
        on((rig, model) -> {
            NewEvening evening = evening(model);
            assertThat(evening.fits("k16")).isFalse();
            evening.use("k16", CardUse.MUST);

            assertThat(plan(model).cards()).contains("k16");
        });
    }

    @Test
    void cardsThatDoNotFitAreCountedInOneSentence() {
        on((rig, model) -> assertThat(evening(model).outcome().remarks(model.wording()))
                .containsOnlyOnce("7 kaarten passen niet in de tijd."));
    }

    @Test
    void theFilmBringsItsCardAndTakesItAway() {
        on((rig, model) -> {
            NewEvening evening = evening(model);
            List<String> usual = evening.lines().on();
            evening.film(Plan.Film.SHOWN);
            assertThat(evening.lines().on()).hasSize(usual.size() + 1);
            evening.film(Plan.Film.NOT_SHOWN);

            assertThat(evening.lines().on()).isEqualTo(usual);
        });
    }

    @Test
    void spreadCardsGiveTablesDifferentOnes() {
        on((rig, model) -> {
            evening(model).distribution(Distribution.SPREAD);

            assertThat(plan(model).tables().stream().map(PlannedTable::cards).distinct())
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void anEveningThatBeginsHasAFileForAllAndOneForEveryTableAndOpens() {
        on((rig, model) -> {
            NewEvening evening = evening(model);
            evening.details(evening.details().at("De Zonnebloem").on("5-11-2026"));
            evening.ask("k17", "Wat met de schoolpoort?");
            model.begin();

            Path into = rig.folder.resolve("Droomballon/De Zonnebloem 2026-11-05");
            assertThat(names(into))
                    .containsExactly(
                            "avond.droomballon",
                            "tafel-1.droomballon",
                            "tafel-2.droomballon",
                            "tafel-3.droomballon",
                            "tafel-4.droomballon");
            Session session = rig.app.evening().map(EveningModel::session).orElseThrow();
            assertThat(session.details().school().first()).contains("De Zonnebloem");
            assertThat(session.talks())
                    .extracting(talk -> talk.question().firstOr(""))
                    .containsExactly(
                            "Wat met de schoolpoort?",
                            "Wat met de schoolpoort?",
                            "Wat met de schoolpoort?",
                            "Wat met de schoolpoort?");
            assertThat(rig.app.step()).isEqualTo(Step.PREPARE);
        });
    }

    @Test
    void anEveningReplacesNoOther() {
        on((rig, model) -> {
            model.begin();
            Path there = rig.app.evening().orElseThrow().path();
            rig.app.putAway(Step.PREPARE);
            byte[] before = bytes(there);
            rig.host.answers.add(List.of(there.getParent()));
            PrepareModel again = new PrepareModel(rig.app);
            again.chooseFolder();
            again.begin();

            assertThat(rig.app.evening()).isEmpty();
            assertThat(rig.app.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.kind()).isEqualTo(Notice.Kind.PROBLEM))
                    .satisfies(notice -> assertThat(notice.text()).contains("avond.droomballon"));
            assertThat(bytes(there)).isEqualTo(before);
        });
    }

    @Test
    void aListOfNamesIsReadFromAFile() {
        on((rig, model) -> {
            Path list = rig.folder.resolve("ouders.txt");
            write(list, "Amina\n\nBert\nChiara\n");
            rig.host.answers.add(List.of(list));
            model.openNames();

            assertThat(evening(model).people().list()).containsExactly("Amina", "Bert", "Chiara");
        });
    }

    private static NewEvening evening(PrepareModel model) {
        return model.fresh().orElseThrow();
    }

    private static Plan plan(PrepareModel model) {
        return evening(model).outcome().plan().orElseThrow();
    }

    private static List<Integer> tablesOf(PrepareModel model, String name) {
        return plan(model).tables().stream()
                .filter(table -> table.names().contains(name))
                .map(PlannedTable::number)
                .toList();
    }

    private static List<String> names(Path into) {
        try (Stream<Path> files = Files.list(into)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".droomballon"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void on(BiConsumer<Rig, PrepareModel> test) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                test.accept(rig, new PrepareModel(rig.app));
            }
            return true;
        });
    }
}
