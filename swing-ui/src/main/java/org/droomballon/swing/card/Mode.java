package org.droomballon.swing.card;

/** What the middle of the card screen is busy with. */
public enum Mode {
    /** A card is shown. */
    CARD,
    /** The group types its own question on a blank card. */
    WRITING,
    /** All cards are shown, to choose one. */
    OVERVIEW,
    /** Where the film is to be found, as a code and in words. */
    FILM,
    /** Which table talks about which card. */
    TABLES,
    /** The keys are explained. */
    KEYS
}
