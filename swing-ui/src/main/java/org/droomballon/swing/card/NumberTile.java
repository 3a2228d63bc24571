package org.droomballon.swing.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JButton;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.look.Typeface;

/** One card in the overview: its number, dashed when blank, with a mark once its time was used. */
@SuppressWarnings("serial")
final class NumberTile extends JButton {
    private final transient Stage stage;
    private final int position;

    NumberTile(Stage stage, int position) {
        this.stage = stage;
        this.position = position;
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRequestFocusEnabled(false);
        addActionListener(event -> stage.model().show(position));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                stage.model().aimAt(position);
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseEntered(MouseEvent event) {
                stage.model().aimAt(position);
            }
        });
    }

    void dress() {
        setName("card-" + card().number());
        getAccessibleContext().setAccessibleName(stage.words().say("tile.name", card().number(), question()));
    }

    private Card card() {
        return stage.model().deck().cards().get(position);
    }

    String question() {
        CardScreenModel model = stage.model();
        return model.text(card()).question().or(() -> model.ownQuestion(card())).orElseGet(() -> stage.words()
                .say("blank.head"));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        PaintedView.smooth(own);
        paintGround(own);
        float side = Math.min(getWidth(), getHeight());
        TextBlock number = TextBlock.fit(
                String.valueOf(card().number()),
                Typeface.EXTRA_BOLD,
                side * 0.42f,
                Room.oneLine(getWidth() * 0.8f, side));
        number.paint(own, 0, (getHeight() - number.height()) / 2, getWidth(), 0.5f, letters());
        paintMarks(own, side * 0.2f);
        own.dispose();
    }

    private void paintGround(Graphics2D graphics) {
        int arc = Math.round(Math.min(getWidth(), getHeight()) * 0.3f);
        graphics.setColor(current() ? stage.palette().accent() : stage.palette().tint());
        graphics.fillRoundRect(4, 4, getWidth() - 8, getHeight() - 8, arc, arc);
        graphics.setColor(aimed() ? stage.palette().focus() : stage.muted());
        float[] dash = card() instanceof BlankCard && !aimed() ? new float[] {7, 6} : new float[] {1, 0};
        graphics.setStroke(
                new BasicStroke(aimed() ? 5 : 1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
        if (aimed() || !current()) {
            graphics.drawRoundRect(4, 4, getWidth() - 8, getHeight() - 8, arc, arc);
        }
    }

    private void paintMarks(Graphics2D graphics, float side) {
        float bottom = getHeight() - side * 1.45f;
        if (stage.model().wasTalkedAbout(card())) {
            Drawing.control("clock").paint(graphics, getWidth() - side * 1.6f, bottom, side, letters());
        }
        if (stage.model().deck().needsFilm(card().id())) {
            Drawing.printed("film").paint(graphics, side * 0.6f, bottom, side, letters());
        }
    }

    private Color letters() {
        return current() ? stage.palette().onAccent() : stage.ink();
    }

    private boolean current() {
        return stage.model().place().position() == position;
    }

    private boolean aimed() {
        return stage.model().place().aim() == position;
    }
}
