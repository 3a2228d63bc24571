package org.droomballon.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Any number of notes, always the same ones: three to nine words, of which few are used much and many a little. One in four says
 * again what one of the last thousand said, with one letter or one word changed.
 */
final class MadeNotes {
    private static final int WORDS = 20_000;
    private static final int RECENT = 1_000;
    private static final double TWO_TO_31 = 1L << 31;
    private static final List<String> STARTS = List.of(
            "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "sch", "st", "gr", "kl");
    private static final List<String> ENDS = List.of(
            "aan", "eren", "ij", "oe", "ucht", "ers", "ing", "aal", "em", "ond", "ik", "oor", "uis", "et", "ag");

    private final List<String> words;
    private long state = 42;

    private MadeNotes() {
        words = IntStream.range(0, WORDS).mapToObj(this::word).toList();
    }

    static List<String> make(int count) {
        MadeNotes making = new MadeNotes();
        List<String> notes = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            boolean again = at > 0 && making.below(4) == 0;
            notes.add(again ? making.saidAgain(notes.get(at - 1 - making.below(Math.min(at, RECENT)))) : making.said());
        }
        return notes;
    }

    private String word(int number) {
        return IntStream.rangeClosed(0, 1 + number % 3)
                .mapToObj(syllable -> STARTS.get(below(STARTS.size())) + ENDS.get(below(ENDS.size())))
                .collect(Collectors.joining());
    }

    private String said() {
        return IntStream.range(0, 3 + below(7)).mapToObj(at -> usual()).collect(Collectors.joining(" "));
    }

    private String usual() {
        double part = next() / TWO_TO_31;
        return words.get((int) (WORDS * part * part));
    }

    private String saidAgain(String note) {
        List<String> said = new ArrayList<>(List.of(note.split(" ", -1)));
        int at = below(said.size());
        String old = said.get(at);
        int letter = below(old.length());
        String slip = old.substring(0, letter) + (char) ('a' + below(26)) + old.substring(letter + 1);
        said.set(at, below(2) == 0 ? slip : usual());
        return String.join(" ", said);
    }

    private int below(int bound) {
        return (int) (next() % bound);
    }

    private long next() {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return state >>> 33;
    }
}
