package org.droomballon.swing.talk;

/** How far a table is with a card. */
enum Progress {
    TO_COME,
    BEGUN,
    DONE
}
