package org.droomballon.toolkit;

import java.util.Objects;

/**
 * Something that a user can choose by its name, and where it comes from.
 *
 * @param origin {@link Toolkit#PROGRAM}, {@link Toolkit#CLASS_PATH}, or the name of the plug-in's jar
 */
public record Offer<T>(String id, T value, String origin) {
    public Offer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }
}
