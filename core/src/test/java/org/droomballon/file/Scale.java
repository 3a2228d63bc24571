package org.droomballon.file;

/**
 * How large an evening is.
 *
 * @param groups 1 to 10
 * @param cards 1 to 19, from the beginning of the deck
 * @param notes 0 to 500, written before the copies part
 * @param copies 1 to 5
 */
record Scale(int groups, int cards, int notes, int copies) {
    static final Scale FULL = new Scale(10, 19, 500, 5);
}
