package org.droomballon.swing.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.droomballon.consolidation.Place;
import org.droomballon.session.Item;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.rig.OnScreen;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.WorkOnCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenModelTest {
    @TempDir
    Path folder;

    @Test
    void withoutDotsTheChoiceIsAProposalAndSaysSo() {
        OnScreen.play(folder, rig -> {
            PointsModel points = of(rig, PointsScenes.WITHOUT_DOTS);
            assertThat(points.ten().standing()).isEmpty();
            assertThat(points.ten().hasDots()).isFalse();

            points.ten().choose();

            assertThat(standing(points).points()).hasSize(10);
            assertThat(standing(points).document().notices()).isNotEmpty();
        });
    }

    @Test
    void pointsThatPeopleMoveAreMarkedAsChangedByHand() {
        OnScreen.play(folder, rig -> {
            PointsModel points = of(rig, Rig.EXAMPLE);
            List<String> before = candidates(points);
            assertThat(standing(points).isByHand()).isFalse();

            points.ten().move(before.get(0), 1);

            assertThat(candidates(points)).startsWith(before.get(1), before.get(0));
            assertThat(standing(points).isByHand()).isTrue();
            rig.app.evening().orElseThrow().undo();
            assertThat(candidates(points)).isEqualTo(before);
        });
    }

    @Test
    void aPointIsSwappedForOneThatWasLeftOut() {
        OnScreen.play(folder, rig -> {
            PointsModel points = of(rig, Rig.EXAMPLE);
            String last = candidates(points).get(9);
            String near = standing(points).account().leftOut().get(0).candidate();
            points.ten().add(near);
            assertThat(candidates(points)).as("the list is full").doesNotContain(near);

            points.ten().drop(last);
            points.ten().add(near);

            assertThat(candidates(points)).hasSize(10).contains(near).doesNotContain(last);
        });
    }

    @Test
    void whatComesInAfterwardsShowsWhatWouldChangeAndChangesNothing() {
        OnScreen.play(folder, rig -> {
            PointsModel points = of(rig, Rig.EXAMPLE);
            List<String> before = candidates(points);
            assertThat(standing(points).change()).isEmpty();

            rig.app.evening().orElseThrow().change(editor -> {
                Item first = editor.session().items().get(0);
                editor.addNote(first.group(), first.card(), first.lens().orElseThrow(), "Een bank in de zon");
                editor.ballot("rood", 1, List.of());
            });

            assertThat(candidates(points)).isEqualTo(before);
            assertThat(standing(points).change()).isPresent();
            points.ten().choose();
            assertThat(standing(points).change()).isEmpty();
        });
    }

    @Test
    void anotherRuleChoosesOnceTheyAskForIt() {
        OnScreen.play(folder, rig -> {
            PointsModel points = of(rig, Rig.EXAMPLE);
            points.ten().rule(points.ten().rules().get(9));

            points.ten().choose();

            assertThat(standing(points).ten().choice().rule())
                    .isEqualTo(points.ten().rules().get(9).id());
        });
    }

    @Test
    void everyNoteIsAccountedFor() {
        OnScreen.play(folder, rig -> {
            Standing standing = standing(of(rig, Rig.EXAMPLE));

            assertThat(standing.accounted()).isEqualTo(standing.harvested()).isEqualTo(95);
        });
    }

    @Test
    void theDrawingTellsInWordsFromWhichTablesAndLensesAPointCame() {
        OnScreen.play(folder, rig -> {
            PointsModel points = of(rig, Rig.EXAMPLE);
            Kit kit = new Kit(rig.app.appearance().theme(), points.words());

            assertThat(new OriginDrawing(points, kit, standing(points)).sentences())
                    .hasSize(10)
                    .startsWith("Punt 1. Blauw: 4 van 4, Geel: 1 van 4, Groen: 3 van 3. Droom?.");
        });
    }

    @Test
    void howThePointsStoodBeforeAChangeIsNeverToldAsHowTheyStandNow() {
        WorkOnCall aside = new WorkOnCall();
        OnScreen.play(folder, aside, rig -> {
            PointsModel points = of(rig, Rig.EXAMPLE);
            points.ten().standing();
            aside.all();
            String first = candidates(points).get(0);

            points.ten().drop(first);
            assertThat(points.ten().standing()).isEmpty();
            assertThat(points.ten().isReckoning()).isTrue();
            Runnable late = aside.next();
            points.ten().move(points.ten().order().get(0), 1);
            late.run();
            assertThat(points.ten().standing()).as("the answer before the move").isEmpty();
            aside.all();

            assertThat(points.ten().isReckoning()).isFalse();
            assertThat(candidates(points))
                    .isEqualTo(points.ten().order())
                    .doesNotContain(first)
                    .hasSize(9);
        });
    }

    @Test
    void whatPeopleDoFasterThanItIsReckonedCountsToo() {
        WorkOnCall aside = new WorkOnCall();
        OnScreen.play(folder, aside, rig -> {
            PointsModel points = of(rig, Rig.EXAMPLE);
            List<String> before = points.ten().order();

            points.ten().drop(before.get(0));
            points.ten().add(before.get(0));
            points.ten().add(before.get(0));

            assertThat(points.ten().order()).hasSize(10).endsWith(before.get(0));
        });
    }

    private static PointsModel of(Rig rig, Path evening) {
        rig.open(evening, Step.POINTS);
        return new PointsModel(rig.app);
    }

    private static Standing standing(PointsModel points) {
        return points.ten().standing().orElseThrow();
    }

    private static List<String> candidates(PointsModel points) {
        return standing(points).account().points().stream()
                .map(Place::candidate)
                .toList();
    }
}
