package org.droomballon.consolidation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Likeness.Match;

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

    /** The words that both notes have, as they are. */
    List<String> matching() {
        return matches()
                .filter(match -> match.first().equals(match.second()))
                .map(Match::first)
                .toList();
    }

    /** The words of the first note that the other has in another form. */
    List<Match> alike() {
        return matches().filter(match -> !match.first().equals(match.second())).toList();
    }

    private Stream<Match> matches() {
        List<Word> content = first.content();
        return IntStream.range(0, content.size())
                .filter(at -> one.get(at) > 0)
                .mapToObj(at -> new Match(first.readable(content.get(at)), counterpart(first, at, second)))
                .distinct();
    }

    /** What stands in the other note for a word that has a counterpart there, as people read it. */
    private static String counterpart(NoteWords from, int at, NoteWords to) {
        Word word = from.content().get(at);
        Word best = Collections.max(to.content(), Comparator.comparingDouble(word::likeness));
        return word.likeness(best) >= glued(from, at, to)
                ? to.readable(best)
                : whole(word, to).orElseGet(() -> partOf(from, at, to));
    }

    /** The two neighbours that are this word when they are written as one. */
    private static Optional<String> whole(Word word, NoteWords to) {
        return IntStream.range(0, to.glued().size())
                .filter(at -> to.glued().get(at).key().equals(word.key()))
                .mapToObj(at -> to.readable(to.content().get(at))
                        + ' '
                        + to.readable(to.content().get(at + 1)))
                .findFirst();
    }

    /** The word that this one is together with its neighbour. */
    private static String partOf(NoteWords from, int at, NoteWords to) {
        return to.content().stream()
                .filter(known -> gluedAt(from, at).anyMatch(glued -> glued.key().equals(known.key())))
                .map(to::readable)
                .findFirst()
                .orElseThrow();
    }

    List<String> onlyFirst() {
        return lacking(first, one);
    }

    List<String> onlySecond() {
        return lacking(second, other);
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

    private static List<String> lacking(NoteWords note, List<Double> likeness) {
        List<Word> content = note.content();
        return IntStream.range(0, content.size())
                .filter(at -> likeness.get(at) == 0)
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
        boolean part = gluedAt(from, at).anyMatch(glued -> to.content().stream()
                .anyMatch(known -> known.key().equals(glued.key())));
        return whole || part ? GLUED : 0;
    }

    /** A word with the one before it, and with the one behind it. */
    private static Stream<Word> gluedAt(NoteWords note, int at) {
        return note.glued().subList(Math.max(0, at - 1), Math.min(note.glued().size(), at + 1)).stream();
    }
}
