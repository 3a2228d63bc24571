package org.droomballon.swing.points;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.swing.app.Origin;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Kit;

/** Says where a note comes from, with the drawing of its lens. */
final class SourceLine {
    private static final int DRAWING = 18;

    private SourceLine() {}

    static JComponent of(Origin origin, Kit kit) {
        JLabel drawing = new JLabel(Drawing.of(origin.drawing())
                .icon(UIScale.scale(DRAWING), kit.palette().calm()));
        return Beside.lead(8, drawing, kit.small(origin.line()));
    }
}
