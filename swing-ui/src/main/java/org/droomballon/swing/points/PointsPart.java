package org.droomballon.swing.points;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people go through on the way to the ten points, in its order. */
enum PointsPart {
    SAME,
    DOTS,
    TEN,
    NAMES;

    /** From 1. */
    int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /** The part after this one; nothing after the last. */
    Optional<PointsPart> next() {
        return Stream.of(values()).filter(part -> part.number() == number() + 1).findFirst();
    }

    /** Its name in bundles. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
