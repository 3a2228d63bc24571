package org.droomballon.swing.app;

import java.nio.file.Path;
import java.util.Objects;

/** The table and the card that this computer showed last. It is no part of the evening, which other laptops share. */
public record Spot(Path evening, String table, String card) {
    public Spot {
        evening = evening.toAbsolutePath().normalize();
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(card, "card");
    }

    public boolean isOf(Path other) {
        return evening.equals(other.toAbsolutePath().normalize());
    }
}
