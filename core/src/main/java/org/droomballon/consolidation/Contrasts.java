package org.droomballon.consolidation;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.droomballon.consolidation.Contrast.Kind;

/** Finds why two notes that look alike may say opposite things; symmetric but for which words are whose. */
final class Contrasts {
    private Contrasts() {}

    static Optional<Contrast> between(NoteWords one, NoteWords other) {
        return Negations.between(one, other)
                .or(() -> numbers(one, other))
                .or(() -> one.language().opposites().between(one, other))
                .or(() -> other.language().opposites().between(one, other))
                .or(() -> swapped(one, other));
    }

    /** Each has a number that the other lacks; a number in one of them alone may just have been left out. */
    private static Optional<Contrast> numbers(NoteWords one, NoteWords other) {
        List<String> here = List.copyOf(Sets.difference(one.numbers(), other.numbers()));
        List<String> there = List.copyOf(Sets.difference(other.numbers(), one.numbers()));
        return here.isEmpty() || there.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contrast(Kind.NUMBER, written(here, one), written(there, other)));
    }

    private static List<String> written(List<String> numbers, NoteWords note) {
        return numbers.stream()
                .map(number -> Tokens.written(number, note.text()))
                .toList();
    }

    /** What one wants instead of something, the other wants the other way round. */
    private static Optional<Contrast> swapped(NoteWords one, NoteWords other) {
        if (!one.choosesInstead() || !other.choosesInstead()) {
            return Optional.empty();
        }
        Set<String> chosenHere = keys(one.chosen());
        Set<String> chosenThere = keys(other.chosen());
        Set<String> here = Sets.intersection(
                Sets.difference(chosenHere, keys(one.rejected())),
                Sets.difference(keys(other.rejected()), chosenThere));
        Set<String> there = Sets.intersection(
                Sets.difference(chosenThere, keys(other.rejected())),
                Sets.difference(keys(one.rejected()), chosenHere));
        return here.isEmpty() && there.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contrast(Kind.SWAPPED, texts(one.chosen(), here), texts(other.chosen(), there)));
    }

    private static Set<String> keys(List<Word> words) {
        return words.stream().map(Word::key).collect(Collectors.toSet());
    }

    private static List<String> texts(List<Word> words, Set<String> keys) {
        return words.stream()
                .filter(word -> keys.contains(word.key()))
                .map(Word::readable)
                .distinct()
                .toList();
    }
}
