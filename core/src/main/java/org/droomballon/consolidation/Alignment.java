package org.droomballon.consolidation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of two notes laid side by side: for each the likeness of the best counterpart in the other note.
 *
 * @param one for each content word of the first note, from 0 to 1
 * @param other the same for the other note
 */
record Alignment(NoteWords first, NoteWords second, List<Double> one, List<Double> other) {
    /** Two neighbours against the word that they are when written as one. */
    private static final double GLUED = 0.95;

    /** Below this a word has no counterpart that surely stands for the same; a part of a compound just does. */
    private static final double SURE = 0.7;

    static Alignment of(NoteWords first, NoteWords second) {
        return new Alignment(first, second, best(first, second), best(second, first));
    }

    /** From 0 to 1: the mean of both directions; of notes that both have content words. */
    double score() {
        return (mean(one) + mean(other)) / 2;
    }

    /** The words of the first note that the other has too. */
    List<String> matching() {
        return words(first, one, 1);
    }

    List<String> onlyFirst() {
        return words(first, one, 0);
    }

    List<String> onlySecond() {
        return words(second, other, 0);
    }

    /**
     * Whether each note has a word that the other surely lacks, or one of them has a number that is left out in
     * the other: then it may be about something else.
     */
    boolean isDoubtful() {
        boolean both = hasUnsure(one) && hasUnsure(other);
        return both || hasOwnNumber(first.content(), one) || hasOwnNumber(second.content(), other);
    }

    private static boolean hasUnsure(List<Double> likeness) {
        return likeness.stream().anyMatch(best -> best < SURE);
    }

    /** That there is one of something is often not said. */
    private static boolean hasOwnNumber(List<Word> content, List<Double> likeness) {
        return IntStream.range(0, content.size())
                .anyMatch(at -> likeness.get(at) == 0
                        && content.get(at).isNumber()
                        && !content.get(at).text().equals("1"));
    }

    private static List<String> words(NoteWords note, List<Double> likeness, int found) {
        List<Word> content = note.content();
        return IntStream.range(0, content.size())
                .filter(at -> Math.ceil(likeness.get(at)) == found)
                .mapToObj(at -> note.readable(content.get(at)))
                .distinct()
                .toList();
    }

    private static double mean(List<Double> likeness) {
        return likeness.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static List<Double> best(NoteWords from, NoteWords to) {
        List<Word> content = from.content();
        return IntStream.range(0, content.size())
                .mapToObj(at -> Math.max(best(content.get(at), to), glued(from, at, to)))
                .toList();
    }

    private static double best(Word word, NoteWords to) {
        double best = 0;
        for (Word candidate : to.content()) {
            best = Math.max(best, word.likeness(candidate));
        }
        return best;
    }

    private static double glued(NoteWords from, int at, NoteWords to) {
        Word word = from.content().get(at);
        boolean whole = to.glued().stream().anyMatch(glued -> glued.key().equals(word.key()));
        boolean part = from
                .glued()
                .subList(Math.max(0, at - 1), Math.min(from.glued().size(), at + 1))
                .stream()
                .anyMatch(glued ->
                        to.content().stream().anyMatch(known -> known.key().equals(glued.key())));
        return whole || part ? GLUED : 0;
    }
}
