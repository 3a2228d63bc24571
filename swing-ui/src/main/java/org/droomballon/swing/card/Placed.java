package org.droomballon.swing.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A text at its place: what a view paints, and what a test can measure. */
record Placed(TextBlock block, float x, float y, float column, Align align, Color colour) {
    enum Align {
        /** Where reading starts: left, or right in Arabic. */
        START,
        CENTRE,
        /** Where a line ends. */
        END
    }

    static Placed at(TextBlock block, float x, float y, Color colour) {
        return new Placed(block, x, y, block.width(), Align.START, colour);
    }

    Placed in(float wideColumn, Align where) {
        return new Placed(block, x, y, wideColumn, where, colour);
    }

    /** The same place as a reader from right to left has it, in a view of that width. */
    Placed mirrored(float viewWidth) {
        Align turned =
                switch (align) {
                    case START -> Align.END;
                    case CENTRE -> Align.CENTRE;
                    case END -> Align.START;
                };
        return new Placed(block, viewWidth - x - column, y, column, turned, colour);
    }

    void paint(Graphics2D graphics) {
        block.paint(graphics, x, y, column, share(), colour);
    }

    Rectangle2D bounds() {
        float left = x + (column - block.width()) * share();
        return new Rectangle2D.Float(left, y, block.width(), block.height());
    }

    private float share() {
        return switch (align) {
            case START -> 0;
            case CENTRE -> 0.5f;
            case END -> 1;
        };
    }
}
