package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;
import org.droomballon.swing.part.Flow;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Writing;

/** A note that can be changed where it stands, with who said it, and a way to take it away. */
@SuppressWarnings("serial")
final class NoteRow extends JPanel implements Flow, FocusListener {
    private final transient TalkModel model;
    private final transient Kit kit;
    private final transient Here here;
    private final transient ItemId note;
    private final transient Fields fields;
    private final Writing field;
    private final JButton seat;
    private final JButton remove;

    NoteRow(TalkModel model, Kit kit, Here here, ItemId note, Fields fields) {
        super(null);
        this.model = model;
        this.kit = kit;
        this.here = here;
        this.note = note;
        this.fields = fields;
        setOpaque(false);
        field = fields.add(
                new Writing("", 1, model.app().words(), text -> model.notes().rewrite(here, note, text)));
        field.named(kit.words().say("note.name"));
        field.setToolTipText(kit.words().say("note.tip"));
        field.addFocusListener(this);
        underline(kit.palette().line(), 1);
        seat = kit.tool("note.seat", "person", this::chooseSeat);
        seat.setHorizontalAlignment(SwingConstants.LEADING);
        remove = kit.tool("note.remove", "bin", () -> model.notes().remove(here, note));
        seat.setEnabled(!model.isReadOnly());
        remove.setEnabled(!model.isReadOnly());
        add(field);
        add(seat);
        add(remove);
    }

    /** A line as on the printed sheet. */
    private void underline(Color colour, int thick) {
        int inset = UIScale.scale(5);
        int line = UIScale.scale(thick);
        field.setBorder(BorderFactory.createEmptyBorder(inset, 0, inset + UIScale.scale(2) - line, 0));
        setBorder(BorderFactory.createMatteBorder(0, 0, line, 0, colour));
    }

    /** Enter leads to where the next note is written. */
    void onEnter(Runnable deed) {
        field.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "done");
        field.getInputMap().put(KeyStroke.getKeyStroke("shift ENTER"), "insert-break");
        field.getActionMap().put("done", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                field.settle();
                deed.run();
            }
        });
    }

    void show(Note now) {
        field.show(now.text().firstOr(""));
        String who = now.seat().first().map(String::valueOf).orElse("");
        if (!who.equals(seat.getText())) {
            seat.setText(who);
            seat.getAccessibleContext()
                    .setAccessibleName(
                            who.isEmpty()
                                    ? kit.words().say("note.seat.name")
                                    : kit.words().say("note.seat.said", who));
            revalidate();
        }
    }

    void leave() {
        field.settle();
        fields.remove(field);
    }

    private void chooseSeat() {
        JPopupMenu menu = new JPopupMenu();
        Turns.of(here, model.screen().position()).forEach(each -> {
            JMenuItem item = new JMenuItem(kit.words()
                    .say("note.seat.choice", each.number(), each.name().orElse(""))
                    .strip());
            item.addActionListener(event -> model.notes().saidBy(here, note, each.number()));
            menu.add(item);
        });
        menu.show(seat, 0, seat.getHeight());
    }

    /** As wide for every seat and for none, so that the drawings of all notes stand under each other. */
    private int seatWidth() {
        FontMetrics metrics = seat.getFontMetrics(seat.getFont());
        String who = seat.getText();
        int wish = seat.getPreferredSize().width;
        int without = who.isEmpty() ? wish + seat.getIconTextGap() : wish - metrics.stringWidth(who);
        return Math.max(wish, without + metrics.stringWidth("0"));
    }

    private int toolsWidth() {
        return seatWidth() + remove.getPreferredSize().width;
    }

    @Override
    public int heightAt(int width) {
        int line = getInsets().bottom;
        return Math.max(field.heightAt(width - toolsWidth()), remove.getPreferredSize().height) + line;
    }

    @Override
    public void doLayout() {
        int width = getWidth() - toolsWidth();
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        field.setBounds(leftToRight ? 0 : toolsWidth(), 0, width, field.heightAt(width));
        int first = seatWidth();
        int second = remove.getPreferredSize().width;
        int height = remove.getPreferredSize().height;
        seat.setBounds(leftToRight ? width : second, 0, first, height);
        remove.setBounds(leftToRight ? width + first : 0, 0, second, height);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : UIScale.scale(240);
        return new Dimension(UIScale.scale(240), heightAt(width));
    }

    @Override
    public void focusGained(FocusEvent event) {
        underline(kit.palette().focus(), 2);
    }

    @Override
    public void focusLost(FocusEvent event) {
        underline(kit.palette().line(), 1);
    }
}
