package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.Locale;
import java.util.stream.Stream;
import javax.accessibility.AccessibleRole;
import org.droomballon.swing.card.CardTimer;
import org.droomballon.swing.look.Painting;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/** The time of the card in figures, where it stands in words and a drawing, and how much is used as a line below. */
@SuppressWarnings("serial")
final class TimeFace extends Painting {
    private static final float FIGURES = 30;
    private static final float WORDS = 15;
    private static final int HEIGHT = 50;
    private static final int GAP = 14;
    private static final int MARK = 20;
    private static final float FOLDED = 0.7f;

    private final transient TalkModel model;
    private final transient Kit kit;
    private float share = 1;

    TimeFace(TalkModel model, Kit kit) {
        super(AccessibleRole.LABEL);
        this.model = model;
        this.kit = kit;
        setName("time");
    }

    /** As large as the room allows. */
    void fit(TimeDock.Room room) {
        share = room == TimeDock.Room.ENOUGH ? 1 : FOLDED;
        revalidate();
    }

    private Font figures() {
        return Typeface.EXTRA_BOLD.ofAnyScript(UIScale.scale(FIGURES * share));
    }

    private Font letters() {
        return Typeface.BOLD.ofAnyScript(UIScale.scale(WORDS));
    }

    private CardTimer.Phase phase() {
        return model.timer().phase();
    }

    private String words(CardTimer.Phase phase) {
        return kit.words().say("time." + phase.name().toLowerCase(Locale.ROOT));
    }

    private boolean isOver() {
        return phase() == CardTimer.Phase.OVER;
    }

    /** Every figure has a cell of its own, so that the time does not tremble when a 1 passes. */
    private int cell(char sign) {
        FontMetrics metrics = getFontMetrics(figures());
        return Character.isDigit(sign) ? metrics.charWidth('0') : metrics.charWidth(sign);
    }

    private int figuresWidth() {
        int most = "+00:00".chars().map(sign -> cell((char) sign)).sum();
        int now = model.timer().reading().chars().map(sign -> cell((char) sign)).sum();
        return Math.max(most, now);
    }

    private int wordsWidth() {
        FontMetrics metrics = getFontMetrics(letters());
        int widest = Stream.of(CardTimer.Phase.values())
                .map(this::words)
                .mapToInt(metrics::stringWidth)
                .max()
                .orElse(0);
        return widest + UIScale.scale(MARK + 3 * GAP);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(figuresWidth() + wordsWidth(), Math.round(UIScale.scale(HEIGHT * share)));
    }

    @Override
    protected void draw(Graphics2D own) {
        paintFigures(own);
        paintWords(own);
        paintLine(own);
    }

    @Override
    protected String spoken() {
        return model.timer().reading() + ". " + words(phase());
    }

    private int left(int start, int width) {
        return leftToRight() ? start : getWidth() - start - width;
    }

    /** Time reads from left to right in every script. */
    private void paintFigures(Graphics2D own) {
        own.setFont(figures());
        own.setColor(isOver() ? kit.palette().accent() : kit.palette().ink());
        String reading = model.timer().reading();
        int width = reading.chars().map(sign -> cell((char) sign)).sum();
        int x = left(0, width);
        for (int at = 0; at < reading.length(); at++) {
            char sign = reading.charAt(at);
            int inside = (cell(sign) - own.getFontMetrics().charWidth(sign)) / 2;
            own.drawString(String.valueOf(sign), x + inside, baseline(own.getFontMetrics()));
            x += cell(sign);
        }
    }

    private int middle() {
        return (getHeight() - UIScale.scale(8)) / 2;
    }

    private int baseline(FontMetrics metrics) {
        return middle() + (metrics.getAscent() - metrics.getDescent()) / 2;
    }

    private void paintWords(Graphics2D own) {
        String words = words(phase());
        own.setFont(letters());
        int mark = UIScale.scale(MARK);
        int gap = UIScale.scale(GAP);
        int text = own.getFontMetrics().stringWidth(words);
        int width = mark + text + 2 * gap;
        int start = figuresWidth() + gap;
        if (isOver()) {
            int height = Math.min(UIScale.scale(32), 2 * middle());
            own.setColor(kit.palette().accent());
            own.fillRoundRect(left(start, width), middle() - height / 2, width, height, height, height);
        }
        Color colour = isOver() ? kit.palette().onAccent() : kit.palette().muted();
        kit.drawing(drawing()).paint(own, left(start + gap * 2 / 3, mark), middle() - mark / 2f, mark, colour);
        own.setColor(colour);
        own.drawString(words, left(start + gap + mark, text), baseline(own.getFontMetrics()));
    }

    private String drawing() {
        return switch (phase()) {
            case READY, RUNNING -> "clock";
            case PAUSED -> "pause";
            case OVER -> "over";
        };
    }

    private void paintLine(Graphics2D own) {
        int thick = UIScale.scale(6);
        int y = getHeight() - thick;
        own.setColor(kit.palette().line());
        own.fillRoundRect(0, y, getWidth(), thick, thick, thick);
        int used = (int) Math.round(getWidth() * model.timer().share());
        own.setColor(isOver() ? kit.palette().accent() : kit.palette().calm());
        own.fillRoundRect(left(0, used), y, used, thick, thick, thick);
    }
}
