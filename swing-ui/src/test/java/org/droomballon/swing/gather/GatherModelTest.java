package org.droomballon.swing.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.droomballon.file.SessionFile;
import org.droomballon.session.Item;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.rig.OnScreen;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatherModelTest {
    @TempDir
    Path folder;

    @Test
    void filesOfTablesComeInWithAllThatTheyHold() {
        OnScreen.play(folder, rig -> {
            GatherModel model = planned(rig);

            model.bring(List.of(GatherScenes.YELLOW, GatherScenes.BLUE));

            assertThat(model.arrivals())
                    .extracting(Arrival::kind, Arrival::tables, Arrival::notes, Arrival::balloons)
                    .containsExactly(
                            tuple(Arrival.Kind.CAME_IN, List.of("Geel"), 19L, 5L),
                            tuple(Arrival.Kind.CAME_IN, List.of("Blauw"), 22L, 6L));
            assertThat(model.tables())
                    .filteredOn(TableStand::isEmpty)
                    .extracting(TableStand::name)
                    .containsExactly("Groen", "Rood");
        });
    }

    @Test
    void nothingIsSaidToBeReadOutWhereThereIsNoBalloon() {
        OnScreen.play(folder, rig -> {
            planned(rig).bring(List.of(GatherScenes.YELLOW));
            assertThat(said(rig)).anyMatch(text -> text.contains("voorgelezen"));
            rig.app.evening().orElseThrow().change(editor -> items(rig).stream()
                    .filter(item -> item.kind() == Item.Kind.BALLOON)
                    .forEach(item -> editor.remove(item.id())));

            assertThat(said(rig)).noneMatch(text -> text.contains("voorgelezen"));
        });
    }

    private static List<String> said(Rig rig) {
        return Rig.all(rig.panel(Rig.LAPTOP))
                .filter(Prose.class::isInstance)
                .map(part -> ((Prose) part).getText())
                .toList();
    }

    @Test
    void theSameFileOnceMoreBringsNothingNew() {
        OnScreen.play(folder, rig -> {
            GatherModel model = planned(rig);
            model.bring(List.of(GatherScenes.YELLOW));
            List<Item> once = items(rig);

            model.bring(List.of(GatherScenes.YELLOW));

            assertThat(items(rig)).isEqualTo(once);
            assertThat(model.arrivals().get(0).kind()).isEqualTo(Arrival.Kind.NOTHING_NEW);
            assertThat(model.arrivals().get(0).known()).isEqualTo(24);
        });
    }

    @Test
    void aFileInWhichOneNoteHasOtherWordsSaysSo() {
        OnScreen.play(folder, rig -> {
            GatherModel model = disputed(rig);

            assertThat(model.arrivals())
                    .singleElement()
                    .extracting(Arrival::kind, Arrival::notes, Arrival::rewritten)
                    .containsExactly(Arrival.Kind.REWORDED, 0L, 1L);
        });
    }

    @Test
    void droppedFilesAreTakenInOnceTheScreenLooks() {
        OnScreen.play(folder, rig -> {
            GatherModel model = planned(rig);
            rig.app.drop(List.of(GatherScenes.YELLOW));

            model.lookAtDropped();
            model.lookAtDropped();

            assertThat(model.arrivals()).hasSize(1);
        });
    }

    @Test
    void aFileOfAnotherEveningWaitsUntilPeopleSayThatItBelongsHere() {
        OnScreen.play(folder, rig -> {
            GatherModel model = planned(rig);
            model.bring(List.of(GatherScenes.otherEvening(rig)));
            assertThat(items(rig)).isEmpty();
            Arrival stray = model.arrivals().get(0);
            assertThat(stray.kind()).isEqualTo(Arrival.Kind.STRAY);

            model.adopt(stray);

            assertThat(items(rig)).hasSize(24);
            assertThat(model.arrivals()).extracting(Arrival::kind).containsExactly(Arrival.Kind.CAME_IN);
        });
    }

    @Test
    void aFileThatCannotBeReadKeepsNoOtherAway() {
        OnScreen.play(folder, rig -> {
            GatherModel model = planned(rig);
            Path broken = Files.writeString(rig.folder.resolve("kapot.droomballon"), "dit is geen avond");

            model.bring(List.of(broken, GatherScenes.YELLOW));

            assertThat(model.arrivals())
                    .extracting(Arrival::kind)
                    .containsExactly(Arrival.Kind.REFUSED, Arrival.Kind.CAME_IN);
            ArrivalWords words = new ArrivalWords(model.words(), rig.app.words(), session(rig));
            Arrival refused = model.arrivals().get(0);
            assertThat(words.details(refused))
                    .singleElement()
                    .asString()
                    .startsWith("Dit bestand is beschadigd. Vraag het de tafel opnieuw");
            assertThat(words.problems(refused)).singleElement().asString().contains("kapot.droomballon", "regel 1");
        });
    }

    @Test
    void whatIsToBeDoneNextFollowsWhatCameIn() {
        OnScreen.play(folder, rig -> {
            GatherModel model = planned(rig);
            assertThat(model.hasHarvest()).isFalse();
            assertThat(model.next()).isEqualTo(GatherModel.Next.FILES);

            model.bring(List.of(Rig.EXAMPLE));

            assertThat(model.hasHarvest()).isTrue();
            assertThat(model.next()).isEqualTo(GatherModel.Next.CHOICES);

            model.decide(model.disputes().get(0).versions().get(0));

            assertThat(model.next()).isEqualTo(GatherModel.Next.POINTS);
        });
    }

    @Test
    void theLanguageOfTheEveningIsChosenByItsName() {
        OnScreen.play(folder, rig -> {
            GatherModel model = planned(rig);
            EveningModel evening = rig.app.evening().orElseThrow();
            SessionFile elsewhere = evening.file();
            SessionEditor other = new SessionEditor(elsewhere.session(), elsewhere.pen("elders"));
            other.language(Locale.forLanguageTag("ar"));
            evening.change(editor -> editor.language(Locale.FRENCH));

            model.bring(List.of(Files.write(
                    rig.folder.resolve("elders.droomballon"),
                    elsewhere.with(other.session()).bytes())));

            assertThat(model.disputes()).singleElement().satisfies(dispute -> assertThat(dispute.versions())
                    .extracting(Dispute.Version::text)
                    .containsExactlyInAnyOrder("Arabisch", "Frans"));
        });
    }

    @Test
    void sheetsThatSomebodyTypedInComeInAsOneStepThatCanBeUndone() {
        OnScreen.play(folder, rig -> {
            GatherModel model = planned(rig);
            Path typed = Files.writeString(
                    rig.folder.resolve("overgetypt.csv"),
                    "tafel;kaart;icoontje;tekst\nblauw;1;Droom?;Een bank in de zon\nblauw;1;droomballon;We willen zitten\n");

            model.bring(List.of(typed));
            assertThat(model.arrivals().get(0).notes()).isEqualTo(1);
            assertThat(model.arrivals().get(0).balloons()).isEqualTo(1);
            rig.app.evening().orElseThrow().undo();

            assertThat(items(rig)).isEmpty();
        });
    }

    @Test
    void aWrongRowOfATypedTableIsToldAndNothingOfItComesIn() {
        OnScreen.play(folder, rig -> {
            GatherModel model = planned(rig);
            Path typed = Files.writeString(
                    rig.folder.resolve("fout.csv"),
                    "tafel;kaart;icoontje;tekst\nblauw;1;Droom?;Goed\npaars;99;Droom?;Fout\n");

            model.bring(List.of(typed));

            assertThat(items(rig)).isEmpty();
            assertThat(model.arrivals().get(0).problems()).hasSize(2);
        });
    }

    @Test
    void dotsThatSomebodyTypedInAreNoted() {
        OnScreen.play(folder, rig -> {
            rig.open(GatherScenes.CASES.resolve("avond-zonder-stippen.droomballon"), Step.GATHER);
            GatherModel model = new GatherModel(rig.app);

            model.bring(List.of(GatherScenes.CASES.resolve("stippen.csv")));

            assertThat(model.arrivals().get(0).kind()).isEqualTo(Arrival.Kind.DOTS);
            assertThat(session(rig).ballots().isEmpty()).isFalse();
        });
    }

    @Test
    void choosingOneOfTwoTextsIsANewerVersionThatCanBeUndone() {
        OnScreen.play(folder, rig -> {
            GatherModel model = disputed(rig);
            Dispute dispute = model.disputes().get(0);
            Dispute.Version mine = dispute.versions().stream()
                    .filter(version -> version.text().startsWith("Niemand"))
                    .findFirst()
                    .orElseThrow();

            model.decide(mine);
            assertThat(texts(rig)).contains("Niemand aan de poort kent mij");
            assertThat(model.disputes()).extracting(Dispute::id).doesNotContain(dispute.id());
            rig.app.evening().orElseThrow().undo();

            assertThat(model.disputes()).extracting(Dispute::id).contains(dispute.id());
        });
    }

    @Test
    void peopleMayWriteAThirdTextInPlaceOfBoth() {
        OnScreen.play(folder, rig -> {
            GatherModel model = disputed(rig);
            Dispute dispute = model.disputes().get(0);

            model.decide(dispute, "Aan de poort kent bijna niemand elkaar");

            assertThat(texts(rig)).contains("Aan de poort kent bijna niemand elkaar");
            assertThat(model.disputes()).extracting(Dispute::id).doesNotContain(dispute.id());
        });
    }

    @Test
    void theFormForPaperLiesBesideTheEveningAndIsOpened() {
        OnScreen.play(folder, rig -> {
            GatherModel model = planned(rig);

            model.makeForm();

            Path form = rig.app.evening().orElseThrow().path().resolveSibling("notities-overtypen.ods");
            assertThat(form).exists();
            assertThat(rig.host.shown).containsExactly(form);
            model.bring(List.of(form));
            assertThat(model.arrivals()).extracting(Arrival::kind).containsExactly(Arrival.Kind.NOTHING_NEW);
        });
    }

    private static GatherModel planned(Rig rig) {
        rig.open(GatherScenes.planned(rig), Step.GATHER);
        return new GatherModel(rig.app);
    }

    private static GatherModel disputed(Rig rig) {
        rig.example(Step.GATHER);
        GatherModel model = new GatherModel(rig.app);
        model.bring(List.of(GatherScenes.rewritten(rig)));
        return model;
    }

    private static Session session(Rig rig) {
        return rig.app.evening().orElseThrow().session();
    }

    private static List<Item> items(Rig rig) {
        return session(rig).items();
    }

    private static List<String> texts(Rig rig) {
        return items(rig).stream().map(Item::text).toList();
    }
}
