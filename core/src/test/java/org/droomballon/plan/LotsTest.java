package org.droomballon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotsTest {
    @Test
    void anybodyCanDrawTheLotsAgain() throws NoSuchAlgorithmException {
        SortedMap<String, Integer> byHand = new TreeMap<>();
        for (int number = 0; number < 20; number++) {
            byte[] lot =
                    MessageDigest.getInstance("SHA-256").digest(("7:seat:" + number).getBytes(StandardCharsets.UTF_8));
            byHand.put(HexFormat.of().formatHex(lot), number);
        }

        assertThat(new Lots(7).order("seat", 20)).containsExactlyElementsOf(byHand.values());
    }

    @Test
    void anotherSeedSeatsPeopleOtherwise() throws NoPlanException {
        List<String> names =
                IntStream.range(0, 20).mapToObj(number -> "p" + number).toList();

        assertThat(tables(names, 5)).isEqualTo(tables(names, 5)).isNotEqualTo(tables(names, 6));
    }

    private static List<PlannedTable> tables(List<String> names, long seed) throws NoPlanException {
        return Plan.of(Decks.WARM, Attendance.of(names), Decks.minutes(90), seed)
                .tables();
    }
}
