package org.droomballon.session;

import java.util.Objects;

/** A numbered chair at a table, from 1. The name on it is optional and never leaves the file unasked. */
public record Seat(int number, Register<Role> role, Register<String> name) {
    public Seat {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        if (number < 1) {
            throw new IllegalArgumentException("seats are numbered from 1, not " + number);
        }
    }
}
