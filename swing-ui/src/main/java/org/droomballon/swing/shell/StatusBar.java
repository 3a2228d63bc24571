package org.droomballon.swing.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import org.droomballon.session.Undone;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Busy;
import org.droomballon.swing.app.Kept;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.Standing;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** The line at the bottom: whether all is saved, undo and redo, and slow work with its end. */
@SuppressWarnings("serial")
final class StatusBar extends Column {
    private final transient AppModel app;
    private final transient Kit kit;
    private final JLabel mark = new JLabel();
    private final Prose saved;
    private final JButton undo;
    private final JButton redo;
    private final Prose what;
    private final JProgressBar far = new JProgressBar();
    private final JButton cancel;

    StatusBar(AppModel app, Kit kit) {
        super(4);
        this.app = app;
        this.kit = kit;
        saved = kit.small(" ");
        what = kit.small(" ");
        undo = kit.tool("undo", "undo", () -> app.kept().flatMap(Kept::undo).ifPresent(this::tell));
        redo = kit.tool("redo", "redo", () -> app.kept().flatMap(Kept::redo).ifPresent(this::tell));
        cancel = kit.button("cancel", app::cancel);
        far.getAccessibleContext().setAccessibleName(kit.words().say("busy.name"));
        far.setPreferredSize(new Dimension(UIScale.scale(140), UIScale.scale(8)));
        int edge = UIScale.scale(4);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, kit.palette().line()),
                BorderFactory.createEmptyBorder(edge, 3 * edge, edge, 3 * edge)));
        add(new Row(8).with(undo, redo, mark).stretch(saved));
        add(new Row(8).with(far, cancel).stretch(what));
    }

    private void tell(Undone undone) {
        if (!undone.kept().isEmpty()) {
            app.tell(Notice.of(
                    Notice.Kind.REMARK,
                    kit.words().count("undo.kept", undone.kept().size())));
        }
    }

    void refresh() {
        undo.setEnabled(app.kept().map(Kept::canUndo).orElse(false));
        redo.setEnabled(app.kept().map(Kept::canRedo).orElse(false));
        Standing now = app.standing();
        boolean trouble = now.mark() == Standing.Mark.TROUBLE;
        saved.setText(now.sentence());
        saved.setForeground(trouble ? kit.palette().accent() : kit.palette().muted());
        mark.setIcon(kit.icon(drawing(now.mark()), saved.getForeground()));
        mark.setVisible(now.mark() != Standing.Mark.NONE);
        showWork();
    }

    private static String drawing(Standing.Mark mark) {
        return switch (mark) {
            case TROUBLE -> "problem";
            case BUSY -> "busy";
            case GOOD, NONE -> "check";
        };
    }

    private void showWork() {
        Optional<Busy> work = app.busy();
        getComponent(1).setVisible(work.isPresent());
        work.ifPresent(now -> {
            what.setText(now.what());
            far.setIndeterminate(now.all() == 0);
            far.setMaximum(Math.max(1, now.all()));
            far.setValue(now.done());
        });
    }
}
