package org.droomballon.consolidation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language that say little, that turn a meaning round, and that are each other's opposites.
 *
 * @param function words that are passed over
 * @param negations words of which one turns the meaning round
 * @param opposites every word with its opposites
 * @param numbers number words, ordinals and the like, with their number
 */
record WordLists(
        Set<String> function,
        Set<String> negations,
        ImmutableSetMultimap<String, String> opposites,
        Map<String, String> numbers) {
    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "en", "de");

    static final WordLists NONE = new WordLists(Set.of(), Set.of(), ImmutableSetMultimap.of(), ImmutableMap.of());

    /** The lists of a language; empty ones for a language of which there are none. */
    static WordLists of(Locale language) {
        return LANGUAGES.contains(language.getLanguage()) ? load(language.getLanguage()) : NONE;
    }

    private static WordLists load(String language) {
        ImmutableSet.Builder<String> function = ImmutableSet.builder();
        ImmutableSet.Builder<String> negations = ImmutableSet.builder();
        ImmutableSetMultimap.Builder<String, String> opposites = ImmutableSetMultimap.builder();
        ImmutableMap.Builder<String, String> numbers = ImmutableMap.builder();
        for (String line : lines(language)) {
            List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(line);
            List<String> rest = words.subList(Math.min(1, words.size()), words.size());
            switch (words.isEmpty() ? "#" : words.get(0)) {
                case "function" -> function.addAll(rest);
                case "negation" -> negations.addAll(rest);
                case "opposite" -> {
                    opposites.put(rest.get(0), rest.get(1));
                    opposites.put(rest.get(1), rest.get(0));
                }
                case "number" -> rest.stream().skip(1).forEach(word -> numbers.put(word, rest.get(0)));
                default -> {
                    // A comment.
                }
            }
        }
        return new WordLists(function.build(), negations.build(), opposites.build(), numbers.buildKeepingLast());
    }

    private static List<String> lines(String language) {
        URL file = Resources.getResource(WordLists.class, "words_" + language + ".txt");
        try {
            return Resources.readLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
