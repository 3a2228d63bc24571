package org.droomballon.swing.prepare;

import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;

/** What stands under a field: how it is meant, or, with a drawing and a border around the field, what is wrong in it. */
@SuppressWarnings("serial")
final class FieldNote extends Column {
    private static final String BORDER = "JComponent.outline";

    private final JComponent field;
    private final Prose help;
    private final Prose told;
    private final Hanging trouble;

    /** @param key of the field, for the name of what is wrong in it */
    FieldNote(Kit kit, String key, JComponent field) {
        super(0);
        this.field = field;
        help = kit.small(" ");
        told = kit.small(" ");
        told.setForeground(kit.palette().accent());
        trouble = new Hanging(20, new JLabel(kit.icon("problem", kit.palette().accent())), told);
        trouble.setName("slip." + key);
        trouble.setVisible(false);
        with(help, trouble);
    }

    void help(String words) {
        show(null, words, help);
    }

    void wrong(String words) {
        show("error", words, told);
    }

    private void show(String border, String words, Prose prose) {
        field.putClientProperty(BORDER, border);
        field.getAccessibleContext().setAccessibleDescription(words);
        help.setVisible(prose == help);
        trouble.setVisible(prose == told);
        if (!prose.getText().equals(words)) {
            prose.setText(words);
        }
    }
}
