package org.droomballon.swing.start;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.JLabel;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;

/** One of the three things that happen on an evening: a drawing, a few words, a sentence. */
@SuppressWarnings("serial")
final class StoryView extends Column {
    private static final int SIZE = 44;

    StoryView(Kit kit, String part) {
        super(0);
        JLabel drawing = new JLabel(Drawing.of(drawing(part))
                .icon(UIScale.scale(SIZE), kit.palette().calm()));
        drawing.setHorizontalAlignment(JLabel.LEADING);
        add(kit.box()
                .with(
                        drawing,
                        kit.heading(kit.words().say("story." + part)),
                        kit.text(kit.words().say("story." + part + ".text"))));
    }

    private static String drawing(String part) {
        return switch (part) {
            case "talk" -> "people";
            case "dream" -> "dream";
            default -> "step-points";
        };
    }

    /** As high as the highest beside it. */
    @Override
    public void doLayout() {
        getComponent(0).setBounds(0, 0, getWidth(), getHeight());
    }
}
