package org.droomballon.swing.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.SetAside;
import org.droomballon.consolidation.Suggestion;
import org.droomballon.privacy.Published;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Verdict;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.rig.OnScreen;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameModelTest {
    @TempDir
    Path folder;

    @Test
    void aSuggestionAloneChangesNothing() {
        OnScreen.play(folder, rig -> {
            PointsModel points = example(rig);
            List<Bundle> before = points.bundles().bundles();

            points.same().look();

            assertThat(points.same().open()).isNotEmpty();
            assertThat(points.bundles().bundles()).isEqualTo(before);
        });
    }

    @Test
    void whatPeopleCallTheSameIsOneBundleAndItsPairIsDone() {
        OnScreen.play(folder, rig -> {
            PointsModel points = looked(rig);
            Suggestion pair = points.same().open().get(0);

            points.same().judge(pair, Verdict.SAME);

            assertThat(points.same().open()).doesNotContain(pair);
            assertThat(holding(points, pair.one().id()))
                    .extracting(Item::id)
                    .contains(pair.one().id(), pair.other().id());
        });
    }

    @Test
    void anUndoneJudgementBringsThePairBack() {
        OnScreen.play(folder, rig -> {
            PointsModel points = looked(rig);
            Suggestion pair = points.same().open().get(0);
            points.same().judge(pair, Verdict.DIFFERENT);
            assertThat(points.same().open()).doesNotContain(pair);

            rig.app.evening().orElseThrow().undo();

            assertThat(points.same().open()).contains(pair);
        });
    }

    @Test
    void aPairThatPeoplePutOffWaitsUntilTheyAskForIt() {
        OnScreen.play(folder, rig -> {
            PointsModel points = looked(rig);
            Suggestion pair = points.same().open().get(0);

            points.same().judge(pair, Verdict.UNDECIDED);
            assertThat(points.same().open()).doesNotContain(pair);
            assertThat(points.same().waiting()).isPositive();
            points.same().lookAtWaiting();

            assertThat(points.same().open()).contains(pair);
        });
    }

    @Test
    void aNoteTakenOutLeavesTheOthersTogether() {
        OnScreen.play(folder, rig -> {
            PointsModel points = looked(rig);
            Bundle large = points.same().together().stream()
                    .filter(bundle -> bundle.items().size() > 2)
                    .findFirst()
                    .orElseThrow();
            for (Item item : large.items()) {
                points.same().takeOut(large, item);
                List<ItemId> others = large.items().stream()
                        .map(Item::id)
                        .filter(id -> !id.equals(item.id()))
                        .toList();

                assertThat(holding(points, others.get(0))).extracting(Item::id).containsExactlyElementsOf(others);
                rig.app.evening().orElseThrow().undo();
            }
        });
    }

    @Test
    void aNoteIsSetAsideOnlyForAReason() {
        OnScreen.play(folder, rig -> {
            PointsModel points = looked(rig);
            List<SetAside> before = points.same().aside();
            Item first = points.session().items().get(0);

            points.search().setAside(first, "  ", false);
            assertThat(points.same().aside()).isEqualTo(before);
            points.search().setAside(first, "Gaat niet over de school", false);
            assertThat(points.same().aside()).extracting(SetAside::reason).contains("Gaat niet over de school");
            assertThat(points.session().decisions().hidden(first.id())).isEmpty();
            points.same().bringBack(first.id());

            assertThat(points.same().aside()).isEqualTo(before);
        });
    }

    @Test
    void thePrivateWordsOfANoteThatIsSetAsideStandInNoDocumentAndOneUndoTakesBothBack() {
        OnScreen.play(folder, rig -> {
            PointsModel points = looked(rig);
            Item first = points.session().items().get(0);

            points.search().setAside(first, "Gaat over één gezin", true);
            assertThat(Published.of(points.session()).items())
                    .filteredOn(item -> item.id().equals(first.id()))
                    .extracting(Item::text)
                    .containsExactly(Published.HIDDEN);
            rig.app.evening().orElseThrow().undo();

            assertThat(Published.of(points.session()).items()).contains(first);
            assertThat(points.same().aside()).extracting(SetAside::reason).doesNotContain("Gaat over één gezin");
        });
    }

    @Test
    void peopleFindNotesByTheirWordsAndPutTwoTogetherThemselves() {
        OnScreen.play(folder, rig -> {
            PointsModel points = looked(rig);
            points.search().search("KOFFIE vrijdag");
            assertThat(points.search().hits())
                    .allMatch(item -> item.text().toLowerCase(Locale.ROOT).contains("koffie"))
                    .isNotEmpty();
            Item one = points.search().hits().get(0);
            Item other = points.session().items().stream()
                    .filter(item -> !holding(points, one.id()).contains(item))
                    .findFirst()
                    .orElseThrow();

            points.search().hold(one.id());
            points.search().linkTo(other.id());

            assertThat(holding(points, one.id())).contains(other);
            assertThat(points.search().held()).isEmpty();
        });
    }

    private static List<Item> holding(PointsModel points, ItemId id) {
        return points.bundles().bundles().stream()
                .map(Bundle::items)
                .filter(items -> items.stream().anyMatch(item -> item.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    private static PointsModel example(Rig rig) {
        rig.example(Step.POINTS);
        return new PointsModel(rig.app);
    }

    private static PointsModel looked(Rig rig) {
        PointsModel points = example(rig);
        points.same().look();
        return points;
    }
}
