package org.droomballon.consolidation;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A note taken apart.
 *
 * @param all its words in lower case, numbers as digits
 * @param content those that say something
 * @param numbers those that are numbers
 * @param trigrams every three characters within a word, a space counted before and after it
 */
record NoteWords(List<String> all, List<String> content, Set<String> numbers, Set<String> trigrams) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    static NoteWords of(String text, WordLists lists) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> all = WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .map(word -> lists.numbers().getOrDefault(word, word))
                .toList();
        List<String> content =
                all.stream().filter(word -> !lists.function().contains(word)).toList();
        Set<String> numbers =
                all.stream().filter(word -> DIGITS.matcher(word).matches()).collect(ImmutableSet.toImmutableSet());
        Set<String> trigrams = all.isEmpty() ? codePoints(plain) : trigrams(all);
        return new NoteWords(all, content, numbers, trigrams);
    }

    static Set<String> trigrams(String word) {
        String padded = " " + word + " ";
        return IntStream.rangeClosed(0, padded.length() - 3)
                .mapToObj(at -> padded.substring(at, at + 3))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Set<String> trigrams(List<String> words) {
        return words.stream().flatMap(word -> trigrams(word).stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** A note without words, such as an emoji, is compared by its characters. */
    private static Set<String> codePoints(String text) {
        Stream<String> characters = text.codePoints().mapToObj(Character::toString);
        return characters.filter(character -> !character.isBlank()).collect(ImmutableSet.toImmutableSet());
    }
}
