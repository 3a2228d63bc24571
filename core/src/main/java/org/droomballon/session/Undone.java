package org.droomballon.session;

import java.util.List;
import java.util.Objects;

/**
 * What an undo or a redo did.
 *
 * @param restored how many changes were taken back
 * @param kept where nothing was taken back, since somebody else changed the same since
 */
public record Undone(int restored, List<Kept> kept) {
    public Undone {
        kept = List.copyOf(kept);
    }

    /**
     * A field that stayed as it is.
     *
     * @param place as in a {@link Conflict}
     */
    public record Kept(Conflict.Field field, String place) {
        public Kept {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(place, "place");
        }
    }
}
