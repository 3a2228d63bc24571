package org.droomballon.swing.card;

/**
 * Turns lengths of the drawing board, which is 1920 by 1080, into pixels of the real screen.
 *
 * <p>Zoom enlarges text and what goes with it, never the space between: at 300 % the space is needed for words.
 */
record Measures(int width, int height, int zoom) {
    private static final float BOARD_WIDTH = 1920;
    private static final float BOARD_HEIGHT = 1080;

    int space(float board) {
        return Math.max(1, Math.round(board * scale()));
    }

    float text(float board) {
        return Math.max(8, board * scale() * zoom / 100);
    }

    private float scale() {
        return Math.max(0.1f, Math.min(width / BOARD_WIDTH, height / BOARD_HEIGHT));
    }
}
