package org.droomballon.swing.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.droomballon.consolidation.Bundle;
import org.droomballon.session.Group;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.rig.OnScreen;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DotsModelTest {
    @TempDir
    Path folder;

    @Test
    void aDotIsGivenAndTakenBackSeatBySeat() {
        OnScreen.play(folder, rig -> {
            DotsModel dots = without(rig);
            Group table = dots.table().orElseThrow();
            Bundle wish = dots.wishes().get(3);

            dots.toggle(table, wish, 2);
            assertThat(dots.hasDot(table, wish, 2)).isTrue();
            assertThat(dots.dots(table, wish)).isEqualTo(1);
            dots.toggle(table, wish, 2);

            assertThat(dots.hasDot(table, wish, 2)).isFalse();
            assertThat(dots.given(table)).containsExactly(2);
        });
    }

    @Test
    void aNumberCountsForTheWholeBundle() {
        OnScreen.play(folder, rig -> {
            DotsModel dots = without(rig);
            Group table = dots.table().orElseThrow();
            Bundle wish = large(dots);
            dots.write(table, DotsModel.Way.COUNTS);

            dots.count(table, wish, 3);
            dots.count(table, wish, 99);

            assertThat(dots.dots(table, wish)).isEqualTo(table.seats().size());
        });
    }

    @Test
    void seatsBecomeNumbersAndNumbersTheFirstSeats() {
        OnScreen.play(folder, rig -> {
            DotsModel dots = without(rig);
            Group table = dots.table().orElseThrow();
            Bundle wish = large(dots);
            dots.toggle(table, wish, 2);
            dots.toggle(table, wish, 4);

            dots.write(table, DotsModel.Way.COUNTS);
            assertThat(dots.dots(table, wish)).isEqualTo(2);
            dots.write(table, DotsModel.Way.SEATS);

            assertThat(dots.hasDot(table, wish, 1)).isTrue();
            assertThat(dots.hasDot(table, wish, 2)).isTrue();
            assertThat(dots.hasDot(table, wish, 4)).isFalse();
        });
    }

    @Test
    void whoGaveMoreThanAgreedIsNamedByTheSeat() {
        OnScreen.play(folder, rig -> {
            DotsModel dots = without(rig);
            Group table = dots.table().orElseThrow();
            dots.agree(1);
            dots.toggle(table, dots.wishes().get(0), 3);
            assertThat(dots.overAgreed(table)).isEmpty();

            dots.toggle(table, dots.wishes().get(1), 3);

            assertThat(dots.overAgreed(table)).containsExactly(3);
        });
    }

    @Test
    void everyDotIsAStepThatCanBeUndone() {
        OnScreen.play(folder, rig -> {
            DotsModel dots = without(rig);
            Group table = dots.table().orElseThrow();
            dots.toggle(table, dots.wishes().get(0), 1);

            rig.app.evening().orElseThrow().undo();

            assertThat(dots.hasGiven(table)).isFalse();
        });
    }

    private static Bundle large(DotsModel dots) {
        return dots.wishes().stream()
                .filter(wish -> wish.items().size() > 2)
                .findFirst()
                .orElseThrow();
    }

    private static DotsModel without(Rig rig) {
        rig.open(PointsScenes.WITHOUT_DOTS, Step.POINTS);
        return new PointsModel(rig.app).dots();
    }
}
