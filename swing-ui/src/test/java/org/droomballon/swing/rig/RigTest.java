package org.droomballon.swing.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.EventQueue;
import java.nio.file.Path;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

class RigTest {
    @Test
    void whoeverChangesTheEveningBesideTheDiskIsTold(@TempDir Path folder) {
        Rig rig = Rig.onEventThread(() -> new Rig(folder, Appearance.in(Wording.DUTCH)).example(Step.TALK));

        assertThatThrownBy(() -> rig.app.go(Step.GATHER)).hasMessageContaining("outside the event thread");

        Rig.onEventThread(() -> {
            rig.close();
            return true;
        });
    }

    @Nested
    @ExtendWith(OnEventThread.class)
    class ATestOfAModel {
        @Test
        void runsWhereTheDiskTells() {
            assertThat(EventQueue.isDispatchThread()).isTrue();
        }
    }
}
