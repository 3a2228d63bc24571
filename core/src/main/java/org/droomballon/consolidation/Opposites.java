package org.droomballon.consolidation;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knows which words are each other's opposites: those listed, and others with the stems of these. */
final class Opposites {
    private static final int SHORTEST_AFTER_PREFIX = 4;

    private final ImmutableSetMultimap<String, String> opposites;
    private final Set<String> prefixes;
    private final Set<String> function;
    private final Stemmer stemmer;

    Opposites(WordLists lists, Stemmer stemmer, Set<String> function) {
        ImmutableSetMultimap.Builder<String, String> pairs = ImmutableSetMultimap.builder();
        for (WordLists.Sides sides : lists.sides("opposite")) {
            for (String left : sides.left()) {
                for (String right : sides.right()) {
                    pairs.put(left, right).put(right, left);
                    pairs.put(Word.key(left, stemmer), Word.key(right, stemmer));
                    pairs.put(Word.key(right, stemmer), Word.key(left, stemmer));
                }
            }
        }
        opposites = pairs.build();
        prefixes = lists.words("prefix");
        this.function = function;
        this.stemmer = stemmer;
    }

    /** A word that only one has against its opposite that only the other has. */
    Optional<Contrast> between(NoteWords one, NoteWords other) {
        List<Word> here = onlyIn(one, other);
        List<Word> there = onlyIn(other, one);
        return here.stream()
                .flatMap(word -> there.stream()
                        .filter(candidate -> oppose(word, candidate))
                        .map(word::against))
                .findFirst()
                .or(() -> places(one, other).findFirst());
    }

    private List<Word> onlyIn(NoteWords one, NoteWords other) {
        return one.all().stream()
                .filter(word -> !function.contains(word.text()))
                .filter(word ->
                        other.all().stream().noneMatch(known -> known.text().equals(word.text())))
                .toList();
    }

    private boolean oppose(Word one, Word other) {
        return opposites.containsEntry(one.text(), other.text())
                || opposites.containsEntry(one.key(), other.key())
                || negates(one, other)
                || negates(other, one);
    }

    private boolean negates(Word longer, Word shorter) {
        return prefixes.stream()
                .filter(prefix -> longer.text().startsWith(prefix))
                .map(prefix -> longer.text().substring(prefix.length()))
                .filter(rest -> rest.length() >= SHORTEST_AFTER_PREFIX)
                .anyMatch(rest -> Word.key(rest, stemmer).equals(shorter.key()));
    }

    /** Little words such as before and after oppose only where the same word follows: 'before school', 'after school'. */
    private Stream<Contrast> places(NoteWords one, NoteWords other) {
        return IntStream.range(0, one.all().size()).boxed().flatMap(at -> IntStream.range(
                        0, other.all().size())
                .filter(there -> opposePlaces(one, at, other, there))
                .mapToObj(there -> one.all().get(at).against(other.all().get(there))));
    }

    private boolean opposePlaces(NoteWords one, int at, NoteWords other, int there) {
        Word here = one.all().get(at);
        Word opposed = other.all().get(there);
        boolean little = function.contains(here.text()) || function.contains(opposed.text());
        return little
                && opposites.containsEntry(here.key(), opposed.key())
                && next(one, at).isPresent()
                && next(one, at).equals(next(other, there))
                && !says(other, here, next(one, at))
                && !says(one, opposed, next(other, there));
    }

    private boolean says(NoteWords note, Word word, Optional<String> next) {
        return IntStream.range(0, note.all().size())
                .anyMatch(at -> note.all().get(at).key().equals(word.key())
                        && next(note, at).equals(next));
    }

    private Optional<String> next(NoteWords note, int at) {
        return note.all().subList(at + 1, note.all().size()).stream()
                .filter(word -> !function.contains(word.text()))
                .map(Word::key)
                .findFirst();
    }
}
