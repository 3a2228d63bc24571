package org.droomballon.swing.takehome;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;

/** Something that people should know before they take a paper home, and what they can do about it. */
@SuppressWarnings("serial")
final class Hint extends Column {
    private final Prose text;

    Hint(Kit kit, String drawing) {
        super(0);
        text = kit.text(" ");
        with(kit.box().with(new Hanging(20, mark(kit, drawing), text)));
    }

    Hint(Kit kit, String drawing, JButton deed) {
        super(0);
        text = kit.text(" ");
        with(kit.box().with(new Hanging(20, mark(kit, drawing), text, deed)));
    }

    private static JLabel mark(Kit kit, String drawing) {
        return new JLabel(kit.icon(
                drawing,
                drawing.equals("problem")
                        ? kit.palette().accent()
                        : kit.palette().calm()));
    }

    /** Says these sentences, or is not there where there are none. */
    void say(List<String> sentences) {
        setVisible(!sentences.isEmpty());
        text.setText(String.join("\n", sentences));
    }
}
