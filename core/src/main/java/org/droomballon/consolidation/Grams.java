package org.droomballon.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A set of pieces of text of up to four characters each, as sorted numbers without doubles.
 *
 * <p>Each word counts with a space before and after it; a word that is shorter than a piece is one piece. Dice as in
 * R. Angell, G. Freund and P. Willett, <i>Automatic spelling correction using a trigram similarity measure</i> (1983).
 */
final class Grams {
    private static final int BITS = 16;

    private final long[] sorted;
    private final long signature;

    private Grams(LongStream pieces) {
        this.sorted = pieces.sorted().distinct().toArray();
        this.signature = Arrays.stream(sorted).map(Grams::bit).reduce(0, (one, other) -> one | other);
    }

    /** The pieces of {@code length} characters, at most 4, within these words. */
    static Grams ofWords(int length, List<String> words) {
        return new Grams(words.stream().map(word -> " " + word + " ").flatMapToLong(word -> pieces(length, word)));
    }

    /** Every character but blanks, for a text without words. */
    static Grams ofCharacters(String text) {
        return new Grams(text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .mapToLong(character -> -1L - character));
    }

    int size() {
        return sorted.length;
    }

    long[] sorted() {
        return sorted.clone();
    }

    /** Twice what they share by what they hold together, from 0 to 1; 1 for two empty ones. */
    double dice(Grams other) {
        if (sorted.length + other.sorted.length == 0) {
            return 1;
        }
        return 2.0 * shared(other) / (sorted.length + other.sorted.length);
    }

    private int shared(Grams other) {
        if ((signature & other.signature) == 0) {
            return 0;
        }
        int shared = 0;
        for (int here = 0, there = 0; here < sorted.length && there < other.sorted.length; ) {
            int order = Long.compare(sorted[here], other.sorted[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static LongStream pieces(int length, String word) {
        int size = Math.min(length, word.length());
        return LongStream.rangeClosed(0, word.length() - size).map(at -> piece(word, (int) at, size));
    }

    private static long piece(String word, int from, int size) {
        long piece = 0;
        for (int at = from; at < from + size; at++) {
            piece = piece << BITS | word.charAt(at);
        }
        return piece;
    }

    private static long bit(long piece) {
        long mixed = piece * 0x9E3779B97F4A7C15L;
        return 1L << (mixed >>> 58);
    }
}
