package org.droomballon.export.layout;

import java.util.Arrays;
import java.util.Optional;

/**
 * How cards stand on paper. All are drawn as the card of A6 is, larger or smaller as a whole, so that they look alike.
 *
 * <p>Sizes of paper are those of ISO 216, in millimetres.
 */
public enum CardLayout {
    /** Four cards of A6 on A4. */
    FOUR("4", 210, 297, 2, 2, 1),
    /** One card that fills A4, for a table of people who see little. */
    ONE("1", 210, 297, 1, 1, 2),
    /** Two cards of A5, lying, on A4. */
    TWO("2", 210, 297, 1, 2, 1.4),
    /** Eight cards of A7, lying, on A4. */
    EIGHT("8", 210, 297, 2, 4, 0.7),
    /** One card on A3, for the wall. */
    A3("a3", 297, 420, 1, 1, 2.82),
    /** One card on A5. */
    A5("a5", 148, 210, 1, 1, 1.4),
    /** One card on A6. */
    A6("a6", 105, 148, 1, 1, 1);

    private final String id;
    private final double width;
    private final double height;
    private final int columns;
    private final int rows;
    private final double scale;

    CardLayout(String id, double width, double height, int columns, int rows, double scale) {
        this.id = id;
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
        this.scale = scale;
    }

    /** What people call it on a command line. */
    public String id() {
        return id;
    }

    public static Optional<CardLayout> named(String id) {
        return Arrays.stream(values()).filter(layout -> layout.id.equals(id)).findFirst();
    }

    /** The paper as it comes out of the printer. */
    public SheetGeometry paper() {
        return new SheetGeometry(width, height, columns, rows);
    }

    /** Whether a card lies, and is wider than it is high. */
    public boolean isLying() {
        return paper().cardWidth() > paper().cardHeight();
    }

    /** How many times as large as an A6 card things are drawn. */
    public double scale() {
        return scale;
    }

    /** The paper as it would be if things were drawn as on an A6 card. */
    public SheetGeometry drawn() {
        return new SheetGeometry(width / scale, height / scale, columns, rows);
    }
}
