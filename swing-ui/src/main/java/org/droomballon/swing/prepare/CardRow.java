package org.droomballon.swing.prepare;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.droomballon.deck.Card;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Deed;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.Writing;

/** One card in the list. With the keyboard on it, the arrows go to its neighbours, and with Alt they move the card. */
@SuppressWarnings("serial")
final class CardRow extends Column {
    private final CardsView view;
    private final transient Cards cards;
    private final transient Kit kit;
    private final transient Card card;
    private final JCheckBox on;
    private final JToggleButton must;
    private final JButton up;
    private final JButton down;
    private final Prose question;
    private final Prose note;
    private final Writing own;
    private int place;

    CardRow(CardsView view, Cards cards, Kit kit, Fields fields, CardLine line) {
        super(0);
        this.view = view;
        this.cards = cards;
        this.kit = kit;
        this.card = line.card();
        on = new JCheckBox(Integer.toString(card.number()));
        must = new JToggleButton(kit.icon("star", kit.palette().muted()));
        up = mover("up", -1);
        down = mover("down", 1);
        question = kit.text(" ");
        note = kit.small(" ");
        own = fields.writing(line.own(), 1, text -> cards.ask(id(), text));
        own.setName("card.own");
        own.getAccessibleContext().setAccessibleName(kit.words().say("card.own", card.number()));
        dress();
        JLabel grip = new JLabel(kit.icon("grip", kit.palette().muted()));
        Column body = new Column(4).with(question, own, note);
        add(new Hanging(64, new Row(2).with(grip, on), body, new Row(2).with(must, up, down)));
        bind("alt UP", () -> cards.move(id(), place - 1));
        bind("alt DOWN", () -> cards.move(id(), place + 1));
        walk("UP", -1);
        walk("DOWN", 1);
        Dragging dragging = new Dragging();
        grip.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
        grip.addMouseListener(dragging);
        grip.addMouseMotionListener(dragging);
    }

    private void dress() {
        on.setName("card.on");
        on.setOpaque(false);
        on.addActionListener(event -> cards.use(id(), on.isSelected() ? CardUse.ON : CardUse.OFF));
        must.setName("card.must");
        must.setSelectedIcon(kit.icon("star", kit.palette().onAccent()));
        must.putClientProperty("JButton.buttonType", "toolBarButton");
        must.setToolTipText(kit.words().say("card.must.tip"));
        must.addActionListener(event -> cards.use(id(), must.isSelected() ? CardUse.MUST : CardUse.ON));
    }

    private JButton mover(String way, int by) {
        JButton button = kit.tool("card." + way, way, () -> cards.move(id(), place + by));
        button.setToolTipText(kit.words().say("card." + way + ".tip"));
        return button;
    }

    String id() {
        return card.id();
    }

    boolean shows(Card other) {
        return card.equals(other);
    }

    boolean isLeftOut() {
        return on.isSelected() && !cards.fits(id());
    }

    void takeKeyboard() {
        on.requestFocusInWindow();
    }

    /** @param all how many cards there are */
    void show(CardLine line, int at, int all) {
        place = at;
        String asked =
                line.question(cards.language()).orElseGet(() -> kit.words().say("card.blank"));
        on.setSelected(line.use().isOn());
        must.setSelected(line.use() == CardUse.MUST);
        up.setEnabled(at > 0);
        down.setEnabled(at < all - 1);
        say(question, line.isBlank() ? kit.words().say("card.blank") : asked);
        question.setForeground(
                line.use().isOn() ? kit.palette().ink() : kit.palette().muted());
        own.setVisible(line.isBlank());
        own.show(line.own());
        say(note, note(line));
        note.setVisible(!note.getText().isBlank());
        name(asked);
    }

    private static void say(Prose prose, String text) {
        if (!prose.getText().equals(text)) {
            prose.setText(text);
        }
    }

    private String note(CardLine line) {
        if (line.use().isOn() && !cards.fits(id())) {
            return kit.words().say("card.left-out");
        }
        if (line.use() != CardUse.MUST) {
            return " ";
        }
        return kit.words().say(line.own().isBlank() ? "card.must" : "card.must.own");
    }

    private void name(String asked) {
        int number = card.number();
        on.getAccessibleContext().setAccessibleName(kit.words().say("card.on", number, asked));
        must.getAccessibleContext().setAccessibleName(kit.words().say("card.must.of", number));
        up.getAccessibleContext().setAccessibleName(kit.words().say("card.up.of", number));
        down.getAccessibleContext().setAccessibleName(kit.words().say("card.down.of", number));
    }

    private void bind(String keys, Runnable deed) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(keys), keys);
        getActionMap().put(keys, new Deed(deed));
    }

    private void walk(String keys, int by) {
        on.getInputMap().put(KeyStroke.getKeyStroke(keys), keys);
        on.getActionMap().put(keys, new Deed(() -> view.walk(this, by)));
    }

    private final class Dragging extends MouseAdapter {
        @Override
        public void mouseDragged(MouseEvent event) {
            JComponent from = (JComponent) event.getSource();
            view.drag(CardRow.this, SwingUtilities.convertPoint(from, event.getPoint(), getParent()).y);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            view.drop(CardRow.this);
        }
    }
}
