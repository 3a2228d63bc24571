package org.droomballon.swing.prepare;

/** Whether a card is talked about. */
enum CardUse {
    OFF,
    ON,
    /** Before all others, when not every card fits. */
    MUST;

    boolean isOn() {
        return this != OFF;
    }
}
