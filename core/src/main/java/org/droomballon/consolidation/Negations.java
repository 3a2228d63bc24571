package org.droomballon.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the words that turn a meaning round. */
final class Negations {
    /** How many words apart 'ne' and 'plus' may stand. */
    private static final int NEAR = 4;

    private final Set<String> alone;
    private final List<WordLists.Sides> together;

    Negations(WordLists lists) {
        alone = Set.copyOf(lists.words("negation"));
        together = lists.sides("together");
    }

    List<String> in(List<Word> words) {
        List<String> texts = words.stream().map(Word::text).toList();
        return IntStream.range(0, texts.size())
                .filter(at -> negates(texts, at))
                .mapToObj(texts::get)
                .toList();
    }

    /** A contrast if one note negates more often than the other. */
    static Optional<Contrast> between(NoteWords one, NoteWords other) {
        List<String> here = one.negations();
        List<String> there = other.negations();
        return here.size() == there.size()
                ? Optional.empty()
                : Optional.of(new Contrast(Contrast.Kind.NEGATION, here, there));
    }

    private boolean negates(List<String> texts, int at) {
        return alone.contains(texts.get(at))
                || together.stream()
                        .anyMatch(sides -> sides.right().contains(texts.get(at))
                                && texts.subList(Math.max(0, at - NEAR), Math.min(texts.size(), at + NEAR + 1)).stream()
                                        .anyMatch(sides.left()::contains));
    }
}
