package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Writing;

/** The card that lies on the table: its number and question; on a blank card, where the table writes its own. */
final class HeadView {
    private final TalkModel model;
    private final Kit kit;
    private final Prose question;
    private final Column own;
    private final Writing field;
    private final Badge badge = new Badge();
    private final Column view = new Column(10);
    private Here shown;

    HeadView(TalkModel model, Kit kit, Fields fields) {
        this.model = model;
        this.kit = kit;
        this.shown = model.here();
        question = kit.title(" ");
        field = fields.add(new Writing("", 1, model.app().words(), this::write));
        own = kit.labelled("own", field);
        view.with(new Led(badge, question, 16), own);
        field.show(ownQuestion());
    }

    JComponent view() {
        return view;
    }

    private String ownQuestion() {
        return shown.talk().question().first().orElse("");
    }

    private void write(String text) {
        Here here = shown;
        here.change(editor -> editor.question(here.group(), here.card(), text));
    }

    void refresh() {
        if (!shown.equals(model.here())) {
            field.settle();
            shown = model.here();
            field.clear();
        }
        String words = model.question(model.card()).orElseGet(() -> kit.words().say("blank"));
        if (!words.equals(question.getText())) {
            question.setText(words);
        }
        own.setVisible(model.isBlank());
        field.show(ownQuestion());
        badge.repaint();
    }

    @SuppressWarnings("serial")
    private final class Badge extends JComponent {
        private static final int SIDE = 40;

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(UIScale.scale(SIDE), UIScale.scale(SIDE));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Brush.paint(graphics, this::paintBadge);
        }

        private void paintBadge(Graphics2D own) {
            int arc = UIScale.scale(14);
            own.setColor(kit.palette().calm());
            own.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
            String number = String.valueOf(model.card().number());
            own.setFont(Typeface.EXTRA_BOLD.at(UIScale.scale(21f), number));
            own.setColor(kit.palette().onAccent());
            int width = own.getFontMetrics().stringWidth(number);
            int height = own.getFontMetrics().getAscent() - own.getFontMetrics().getDescent();
            own.drawString(number, (getWidth() - width) / 2f, (getHeight() + height) / 2f);
        }
    }
}
