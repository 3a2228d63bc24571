package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.droomballon.deck.Lens;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Page;
import org.droomballon.swing.part.Writing;

/** One lens of the card: what it asks, the notes that are written under it, and the field for the next one. */
final class LensNotes {
    private static final int LINES = 2;

    /** From this size on the notes above the field need the second line more. */
    private static final int LARGE = 250;

    private final TalkModel model;
    private final Kit kit;
    private final Lens lens;
    private final Fields fields;
    private final Map<ItemId, NoteRow> rows = new HashMap<>();
    private final Column list = new Column(4);
    private final Writing entry;
    private final Box view;
    private List<ItemId> listed = List.of();
    private Here shown;

    LensNotes(TalkModel model, Kit kit, int place, Fields fields, Evenly heads) {
        this.model = model;
        this.kit = kit;
        this.fields = fields;
        this.lens = model.lenses().get(place);
        this.shown = model.here();
        entry = fields.add(new Writing("", lines(), model.app().words(), this::type));
        entry.setName("entry-" + (place + 1));
        entry.setToolTipText(kit.words().say("entry.tip", place + 1));
        entry.hinting(kit.words().say("entry.empty")).named(kit.words().say("entry.name", label()));
        entry.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "keep");
        entry.getInputMap().put(KeyStroke.getKeyStroke("shift ENTER"), "insert-break");
        entry.getActionMap().put("keep", new Keeping());
        view = kit.box();
        view.with(heads.with(new Led(new Disc(), head(), 12)), list, entry);
        Page.keepTogether(entry, view);
        entry.show(model.notes().open(shown, lens.id()));
    }

    private int lines() {
        return model.app().appearance().zoom() < LARGE ? LINES : 1;
    }

    JComponent view() {
        return view;
    }

    Writing entry() {
        return entry;
    }

    private String label() {
        return lens.label().in(model.app().spoken());
    }

    private Column head() {
        return new Column(0)
                .with(
                        kit.heading(label()),
                        kit.small(lens.prompt().in(model.app().spoken())));
    }

    private void type(String text) {
        model.notes().type(shown, lens.id(), text);
    }

    /** Follows the card that is shown; only what changed is made anew. */
    void refresh() {
        if (!shown.equals(model.here())) {
            entry.settle();
            shown = model.here();
            entry.clear();
        }
        entry.show(model.notes().open(shown, lens.id()));
        List<Note> notes = model.notes().of(shown, lens.id());
        List<ItemId> now = notes.stream().map(Note::id).toList();
        if (!now.equals(listed)) {
            list(now);
        }
        notes.forEach(note -> rows.get(note.id()).show(note));
    }

    private void list(List<ItemId> now) {
        List<NoteRow> gone = listed.stream()
                .filter(note -> !now.contains(note))
                .map(rows::remove)
                .toList();
        listed = now;
        list.removeAll();
        now.forEach(note -> list.add(rows.computeIfAbsent(note, this::row)));
        gone.forEach(NoteRow::leave);
        list.revalidate();
        list.repaint();
    }

    private NoteRow row(ItemId note) {
        NoteRow row = new NoteRow(model, kit, shown, note, fields);
        row.applyComponentOrientation(view.getComponentOrientation());
        row.onEnter(entry::requestFocusInWindow);
        return row;
    }

    /** One key press: the note is kept, and the field is free for the next. */
    @SuppressWarnings("serial")
    private final class Keeping extends AbstractAction {
        @Override
        public void actionPerformed(ActionEvent event) {
            entry.settle();
            model.notes().keep(lens.id());
            entry.clear();
            refresh();
        }
    }

    @SuppressWarnings("serial")
    private final class Disc extends JComponent {
        private static final int SIDE = 40;
        private final transient Drawing drawing = Drawing.printed(lens.icon());

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(UIScale.scale(SIDE), UIScale.scale(SIDE));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Brush.paint(graphics, this::paintDisc);
        }

        private void paintDisc(Graphics2D own) {
            own.setColor(kit.palette().tint());
            own.fillOval(0, 0, getWidth(), getHeight());
            float side = getWidth() * 0.62f;
            float inset = (getWidth() - side) / 2;
            drawing.paint(own, inset, inset, side, kit.palette().calm());
        }
    }
}
