package org.droomballon.swing.prepare;

import java.util.Objects;

/**
 * A part of the evening as it is shown.
 *
 * @param time on the clock, else the minutes since the start
 */
record Slot(String time, String what) {
    Slot {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(what, "what");
    }
}
