package org.droomballon.swing.prepare;

import java.util.Locale;

/** The cards of an evening, as a list in which people choose and order; for an evening to come, or the one that is open. */
interface Cards {
    CardLines lines();

    /** In which questions are shown. */
    Locale language();

    /** Whether there is time for a card that is switched on. */
    boolean fits(String id);

    void use(String id, CardUse use);

    /**
     * Puts a card in another place.
     *
     * @param to from 0; beyond an end it is that end
     */
    void move(String id, int to);

    void ask(String id, String question);
}
