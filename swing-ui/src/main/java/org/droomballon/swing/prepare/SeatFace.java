package org.droomballon.swing.prepare;

import java.util.Objects;
import org.droomballon.session.Role;

/**
 * A seat as it is shown.
 *
 * @param name empty where none is known
 */
record SeatFace(int number, Role role, String name) {
    SeatFace {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
    }
}
