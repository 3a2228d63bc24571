package org.droomballon.swing.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.look.Typeface;

/** The time of the card in large figures, with below it, in words and a drawing, where it stands. */
@SuppressWarnings("serial")
final class TimerView extends PaintedView {
    private static final float FIGURES = 0.62f;

    TimerView(Stage stage) {
        super(stage);
    }

    /** The width that the figures need at a height, so that the rest of the header may have what is left. */
    float widthAt(float height) {
        return (float) reading().chars().mapToDouble(sign -> cell(sign, height)).sum();
    }

    @Override
    List<Placed> layOut() {
        List<Placed> placed = new ArrayList<>(figures());
        TextBlock words = statusWords();
        placed.add(Placed.at(
                words,
                getWidth() - (over() ? 2.4f * pad() : 0) - words.width(),
                statusTop() + pad() * 0.65f,
                statusColour()));
        return placed;
    }

    /** Every figure has a cell of its own, so that the time does not tremble when a 1 passes. */
    private List<Placed> figures() {
        List<Placed> cells = new ArrayList<>();
        float x = getWidth() - widthAt(getHeight());
        for (char sign : reading().toCharArray()) {
            float cell = cell(sign, getHeight());
            TextBlock block = figure(sign, getHeight());
            float top = getHeight() * FIGURES * -0.2f;
            cells.add(Placed.at(block, x, top, over() ? stage.palette().accent() : stage.ink())
                    .in(cell, Placed.Align.CENTRE));
            x += cell;
        }
        return rightToLeft() ? mirrorBack(cells) : cells;
    }

    /** Time reads from left to right in every script. */
    private List<Placed> mirrorBack(List<Placed> cells) {
        float free = getWidth() - widthAt(getHeight());
        return cells.stream()
                .map(cell -> new Placed(
                                cell.block(), cell.x() - free, cell.y(), cell.column(), cell.align(), cell.colour())
                        .mirrored(getWidth()))
                .toList();
    }

    private static float cell(int sign, float height) {
        boolean figure = Character.isDigit(sign);
        return figure(figure ? '0' : (char) sign, height).width() * (figure ? 1f : 1.06f);
    }

    private static TextBlock figure(char sign, float height) {
        Room open = Room.of(Float.MAX_VALUE, Float.MAX_VALUE);
        return TextBlock.fit(String.valueOf(sign), Typeface.EXTRA_BOLD, height * FIGURES * 1.12f, open);
    }

    private TextBlock statusWords() {
        float height = getHeight() - statusTop();
        return TextBlock.fit(
                stage.words().say("time." + phase()),
                over() ? Typeface.BOLD : Typeface.REGULAR,
                Math.min(stage.measures().text(over() ? 40 : 30), height / 1.5f),
                Room.oneLine(Math.max(1, getWidth() - getHeight() * 0.7f), height));
    }

    private float statusTop() {
        return getHeight() * FIGURES;
    }

    private float drawingSide() {
        return statusWords().size() * 1.05f;
    }

    private float pad() {
        return getHeight() * 0.07f;
    }

    @Override
    void paintShapes(Graphics2D graphics) {
        Placed words = layOut().get(reading().length());
        float side = drawingSide();
        float height = words.block().height() + pad() * 0.7f;
        float x = words.x() - side - pad() * 0.8f;
        if (over()) {
            float width = getWidth() - x + 1.6f * pad();
            graphics.setColor(stage.palette().accent());
            graphics.fillRoundRect(
                    Math.round(left(x - 1.6f * pad(), width)),
                    Math.round(statusTop() + pad() * 0.3f),
                    Math.round(width),
                    Math.round(height),
                    Math.round(height),
                    Math.round(height));
        }
        Square square = new Square(x, statusTop() + pad() * 0.3f + (height - side) / 2, side);
        paintDrawing(graphics, drawing(), square, statusColour());
    }

    private Drawing drawing() {
        return Drawing.control(
                switch (stage.model().timer().phase()) {
                    case READY, RUNNING -> "clock";
                    case PAUSED -> "pause";
                    case OVER -> "over";
                });
    }

    private Color statusColour() {
        return over() ? stage.palette().onAccent() : stage.muted();
    }

    private boolean over() {
        return stage.model().timer().phase() == CardTimer.Phase.OVER;
    }

    private String phase() {
        return stage.model().timer().phase().name().toLowerCase(Locale.ROOT);
    }

    private String reading() {
        return stage.model().timer().reading();
    }

    @Override
    protected String spoken() {
        return reading() + ". " + stage.words().say("time." + phase());
    }
}
