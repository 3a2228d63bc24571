package org.droomballon.file;

import com.google.common.primitives.Ints;
import java.util.Optional;

/** Seat numbers as they stand in ids and in tables: 1 and up, without leading zeros. */
final class SeatNumbers {
    private SeatNumbers() {}

    static Optional<Integer> parse(String text, int seats) {
        return Optional.ofNullable(Ints.tryParse(text))
                .filter(number -> number >= 1
                        && number <= seats
                        && Integer.toString(number).equals(text));
    }
}
