package org.droomballon.benchmarks;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the join is compared with: every text beside every other. Two are alike if their sets of 4-grams have a Dice of 0.6 or
 * more; texts hold lower-case letters and spaces alone.
 */
final class AllPairs {
    private static final int FOUR = 4;

    /** The least Dice, in tenths, so that nothing is rounded. */
    private static final int TENTHS = 6;

    private AllPairs() {}

    static Found find(List<String> texts) {
        List<long[]> grams = texts.stream().map(AllPairs::grams).toList();
        Found found = new Found();
        for (int one = 0; one < grams.size(); one++) {
            for (int other = one + 1; other < grams.size(); other++) {
                if (areAlike(grams.get(one), grams.get(other))) {
                    found.add(one, other);
                }
            }
        }
        return found;
    }

    private static long[] grams(String text) {
        return Stream.of(text.split(" ", -1))
                .map(word -> " " + word + " ")
                .flatMapToLong(word -> LongStream.rangeClosed(0, Math.max(0, word.length() - FOUR))
                        .map(at -> gram(word, (int) at)))
                .sorted()
                .distinct()
                .toArray();
    }

    private static long gram(String word, int from) {
        return word.substring(from, Math.min(word.length(), from + FOUR))
                .chars()
                .asLongStream()
                .reduce(0, (gram, letter) -> gram << 16 | letter);
    }

    private static boolean areAlike(long[] one, long[] other) {
        long shared = 0;
        for (int here = 0, there = 0; here < one.length && there < other.length; ) {
            int order = Long.compare(one[here], other[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return 20 * shared >= TENTHS * (long) (one.length + other.length);
    }

    /** How many pairs were found, and which, as a number that does not depend on their order. */
    static final class Found {
        private static final long MIXER = 0x9E3779B97F4A7C15L;
        private long count;
        private long which;

        void add(int one, int other) {
            long pair = ((long) Math.min(one, other) << 32 | Math.max(one, other)) * MIXER;
            which += pair ^ pair >>> 29;
            count++;
        }

        boolean isSame(Found others) {
            return count == others.count && which == others.which;
        }

        @Override
        public String toString() {
            return count + " pairs";
        }
    }
}
