package org.droomballon.swing.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.ComponentOrientation;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void aFieldThatIsNotShownYetIsAsHighFromTheRightAsFromTheLeft() {
        assertThat(height(ComponentOrientation.RIGHT_TO_LEFT)).isEqualTo(height(ComponentOrientation.LEFT_TO_RIGHT));
    }

    private static int height(ComponentOrientation way) {
        return Rig.onEventThread(() -> {
            Line line = new Line("", Wording.of(AppModel.class, "shared", Wording.DUTCH), text -> {});
            line.setComponentOrientation(way);
            return line.getPreferredSize().height;
        });
    }
}
