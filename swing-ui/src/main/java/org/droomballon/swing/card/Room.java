package org.droomballon.swing.card;

/** The room that a text has to fit in. */
record Room(float width, float height, int lines) {
    static Room of(float width, float height) {
        return new Room(width, height, Integer.MAX_VALUE);
    }

    static Room oneLine(float width, float height) {
        return new Room(width, height, 1);
    }

    boolean holds(TextBlock block) {
        return block.lineCount() <= lines && block.width() <= width && block.height() <= height;
    }
}
