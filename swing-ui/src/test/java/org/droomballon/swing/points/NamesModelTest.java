package org.droomballon.swing.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.droomballon.privacy.PersonalWord;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.rig.OnScreen;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesModelTest {
    @TempDir
    Path folder;

    @Test
    void whatPeopleJudgedIsNotAskedAgain() {
        OnScreen.play(folder, rig -> {
            NamesModel names = names(rig);
            PersonalWord first = names.open().get(0);
            PersonalWord second = names.open().get(1);

            names.hide(first);
            names.show(second);

            assertThat(names.open()).doesNotContain(first, second);
            assertThat(names.hidden()).extracting(NamesModel.Hidden::words).containsExactly(first.words());
        });
    }

    @Test
    void aHiddenWordCanBeShownAgain() {
        OnScreen.play(folder, rig -> {
            NamesModel names = names(rig);
            names.hide(names.open().get(0));

            names.showAgain(names.hidden().get(0));

            assertThat(names.hidden()).isEmpty();
        });
    }

    @Test
    void aWordThatPeopleAddIsHiddenWhereverItStandsAsAWhole() {
        OnScreen.play(folder, rig -> {
            NamesModel names = names(rig);

            long notes = names.hideEverywhere("KOFFIE");

            assertThat(notes).isPositive();
            assertThat(names.hidden())
                    .extracting(NamesModel.Hidden::words)
                    .allMatch(word -> word.equalsIgnoreCase("koffie"))
                    .hasSize((int) notes);
            assertThat(names.hideEverywhere("woord dat nergens staat")).isZero();
        });
    }

    private static NamesModel names(Rig rig) {
        rig.example(Step.POINTS);
        return new PointsModel(rig.app).names();
    }
}
