package org.droomballon.session;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Names a point over the evenings, {@code avond-1/kalm-12}: the evening that took it to the school, and the smallest item of
 * its bundle there. It stays the same however often the point is carried on.
 */
public record PointId(String session, ItemId item) implements Comparable<PointId> {
    private static final char BETWEEN = '/';
    private static final Comparator<PointId> ORDER =
            Comparator.comparing(PointId::session, NaturalOrder.COMPARATOR).thenComparing(PointId::item);

    public PointId {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(item, "item");
        if (session.isEmpty() || session.indexOf(BETWEEN) >= 0) {
            throw new IllegalArgumentException("'" + session + "' is no id of a session");
        }
    }

    /** The id that {@link #toString} wrote, or nothing if the text is no id. */
    public static Optional<PointId> parse(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 1
                ? Optional.empty()
                : ItemId.parse(text.substring(between + 1)).map(item -> new PointId(text.substring(0, between), item));
    }

    @Override
    public int compareTo(PointId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return session + BETWEEN + item;
    }
}
