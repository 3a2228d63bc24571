package org.droomballon.swing.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Point;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;

class AlongsideTest {
    private final JComponent work = high(1000);
    private final JComponent outcome = high(200);

    @Test
    void theOutcomeStaysInSightWhileTheWorkScrolls() {
        Rig.onEventThread(() -> {
            Page page = page(1000);
            assertThat(outcome.getY()).isZero();
            page.getViewport().setViewPosition(new Point(0, 350));
            int top = outcome.getY() - 350;

            assertThat(top).isBetween(0, 300 - 200);
            return true;
        });
    }

    @Test
    void whereThereIsNoRoomBesideItStandsBelow() {
        Rig.onEventThread(() -> {
            page(500);

            assertThat(outcome.getY()).isGreaterThanOrEqualTo(1000);
            assertThat(outcome.getWidth()).isEqualTo(work.getWidth());
            return true;
        });
    }

    private Page page(int width) {
        Page page = new Page(new Alongside(work, outcome));
        page.setSize(width, 300);
        page.addNotify();
        for (int round = 0; round < 3; round++) {
            page.invalidate();
            page.validate();
        }
        return page;
    }

    private static JComponent high(int pixels) {
        JPanel panel = new JPanel();
        panel.setPreferredSize(new Dimension(100, pixels));
        return panel;
    }
}
