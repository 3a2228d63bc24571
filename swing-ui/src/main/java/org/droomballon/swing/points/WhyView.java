package org.droomballon.swing.points;

import javax.swing.JButton;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** The shortest reason, and all of them for whoever asks why. */
@SuppressWarnings("serial")
final class WhyView extends Column {
    private final Prose all;

    WhyView(Kit kit, String shortest, String reasons) {
        super(4);
        all = kit.small(reasons);
        all.setVisible(false);
        JButton ask = kit.quiet("why", this::fold);
        with(new Row(8).with(kit.small(shortest), ask), all);
    }

    private void fold() {
        all.setVisible(!all.isVisible());
        revalidate();
        repaint();
    }
}
