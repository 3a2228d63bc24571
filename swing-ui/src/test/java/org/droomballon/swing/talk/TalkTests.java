package org.droomballon.swing.talk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.deck.Card;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.OnEventThread;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An evening with a table, on the screen of who takes notes there; the time passes when a test lets it. */
@ExtendWith(OnEventThread.class)
abstract class TalkTests {
    @TempDir
    Path folder;

    Rig rig;

    AppModel app;

    TalkModel model;

    @BeforeEach
    void open() {
        rig = new Rig(folder, Appearance.in(Wording.DUTCH));
        app = rig.app;
        open(Sessions.of(folder, "k01", "k02", "k06", "k12"));
    }

    void open(Path evening) {
        rig.open(evening, Step.TALK);
        model = new TalkModel(app);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    void pass(Duration time) {
        IntStream.range(0, (int) time.toSeconds()).forEach(second -> {
            rig.ticks.addAndGet(Duration.ofSeconds(1).toNanos());
            app.pulse().beat();
        });
    }

    void start() {
        model.screen().startOrPause();
    }

    List<Integer> numbers() {
        return model.table().cards().stream().map(Card::number).toList();
    }
}
