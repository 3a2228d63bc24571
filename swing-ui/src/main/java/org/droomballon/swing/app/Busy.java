package org.droomballon.swing.app;

import java.util.Objects;

/**
 * Slow work that runs now.
 *
 * @param what in the people's language
 * @param all 0 while it is not known how much there is
 */
public record Busy(String what, int done, int all) {
    public Busy {
        Objects.requireNonNull(what, "what");
    }
}
