package org.droomballon.consolidation;

import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The pieces of many texts, numbered from the rarest on. */
final class PieceRanks {
    private final long[] pieces;
    private final int[] rank;

    PieceRanks(List<Grams> texts) {
        long[] all = Longs.concat(texts.stream().map(Grams::sorted).toArray(long[][]::new));
        Arrays.sort(all);
        pieces = Arrays.stream(all).distinct().toArray();
        int[] counts = new int[pieces.length];
        for (int at = 0, piece = -1; at < all.length; at++) {
            piece += at == 0 || all[at] != all[at - 1] ? 1 : 0;
            counts[piece]++;
        }
        rank = new int[pieces.length];
        long[] byCount = IntStream.range(0, pieces.length)
                .mapToLong(piece -> (long) counts[piece] << Integer.SIZE | piece)
                .sorted()
                .toArray();
        for (int at = 0; at < byCount.length; at++) {
            rank[(int) byCount[at]] = at;
        }
    }

    int size() {
        return pieces.length;
    }

    /** The numbers of a text's pieces, the rarest first. */
    int[] of(Grams text) {
        return Arrays.stream(text.sorted())
                .mapToInt(piece -> rank[Arrays.binarySearch(pieces, piece)])
                .sorted()
                .toArray();
    }
}
