package org.droomballon.plan;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Draws lots that anybody can draw again: the order of the hexadecimal SHA-256 of {@code seed:what:number}. */
record Lots(long seed) {
    /** The numbers from 0 to {@code count - 1} in the order of their lots. */
    List<Integer> order(String what, int count) {
        List<String> lots =
                IntStream.range(0, count).mapToObj(number -> lot(what, number)).toList();
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(lots::get))
                .toList();
    }

    private String lot(String what, int number) {
        return Hashing.sha256()
                .hashString(seed + ":" + what + ":" + number, StandardCharsets.UTF_8)
                .toString();
    }
}
