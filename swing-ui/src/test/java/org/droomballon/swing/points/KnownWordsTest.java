package org.droomballon.swing.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.droomballon.privacy.PersonalWords;
import org.droomballon.session.Item;
import org.droomballon.session.SessionEditor;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.rig.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownWordsTest {
    @TempDir
    Path folder;

    @Test
    void afterEveryChangeTheWordsAreThoseThatAFreshLookFinds() {
        OnScreen.play(folder, rig -> {
            EveningModel evening = rig.example(Step.POINTS).app.evening().orElseThrow();
            Item note = evening.session().items().get(0);
            KnownWords known = new KnownWords();
            List<Consumer<SessionEditor>> changes = List.of(
                    editor -> editor.rewrite(note.id(), "Fatima en juf Leen kennen elk kind"),
                    editor -> editor.nameSeat("blauw", 1, "Fatima"),
                    editor -> editor.hide(note.id(), "Leen"),
                    editor -> editor.headline(note.id(), "Bel Amina op 0470 12 34 56"),
                    editor -> editor.nameSeat("blauw", 2, "Amina"),
                    editor -> editor.nameSeat("blauw", 1, ""),
                    editor -> editor.remove(note.id()));

            assertThat(changes).allSatisfy(change -> {
                List<?> before = known.unjudged(evening.session());
                evening.change(change);

                assertThat(known.unjudged(evening.session()))
                        .isNotEqualTo(before)
                        .isEqualTo(PersonalWords.unjudged(evening.session()));
            });
        });
    }
}
