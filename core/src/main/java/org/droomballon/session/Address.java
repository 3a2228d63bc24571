package org.droomballon.session;

import java.util.Optional;
import org.droomballon.session.Conflict.Field;

/**
 * Which register of a session is meant.
 *
 * @param place where people find it
 * @param part what it belongs to, if that can be taken away
 */
record Address<T>(Field field, String place, Optional<Part> part, Spot<Register<T>> spot) {
    static <T> Address<T> of(Field field, String place, Spot<Register<T>> spot) {
        return new Address<>(field, place, Optional.empty(), spot);
    }

    static <T> Address<T> in(Part part, Spot<Register<T>> spot) {
        return new Address<>(part.field(), part.place(), Optional.of(part), spot);
    }

    boolean isGone(Draft draft) {
        return part.filter(whole -> whole.isGone(draft)).isPresent();
    }
}
