package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.export.wording.PlanSentences;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the command line that holds numbers, said with nothing but ones. */
class CountedWordsTest {
    private static final int MOST_PLACES = 10;

    /** It takes two to sit together or apart, and two wishes to clash. */
    private static final List<String> NEVER_OF_ONE = List.of("together-too-many", "apart-too-many", "wishes-clash");

    /** With a noun behind it; articles are shorter. */
    private static final Pattern ONE = Pattern.compile("(?<![\\p{L}\\p{Nd}])1 (\\p{L}{4,})");

    private static final Pattern MANY = Pattern.compile("(?<![\\p{L}\\p{Nd}])7 (\\p{L}{4,})");

    static List<Locale> languages() {
        return Wording.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceSaysOneOfMany(Locale language) {
        List<Wording> bundles = bundles(language);
        Set<String> plurals = bundles.stream()
                .flatMap(words -> words.keys().stream().flatMap(key -> plurals(words, key)))
                .collect(Collectors.toSet());

        assertThat(plurals).hasSizeGreaterThan(8);
        assertThat(bundles.stream()
                        .flatMap(words -> words.keys().stream()
                                .filter(key -> !key.endsWith(".many") && !NEVER_OF_ONE.contains(key))
                                .map(key -> said(words, key, "1")))
                        .filter(sentence -> after(ONE, sentence).stream().anyMatch(plurals::contains)))
                .isEmpty();
    }

    private static List<Wording> bundles(Locale language) {
        return List.of(Wording.of(Console.class, "cli", language), Wording.of(PlanSentences.class, "plans", language));
    }

    /** The words that go with many in a sentence, and not with one. */
    private static Stream<String> plurals(Wording words, String key) {
        String one = key.endsWith(".many") ? key.substring(0, key.length() - "many".length()) + "one" : key;
        List<String> alone = after(ONE, said(words, one, "1"));
        return after(MANY, said(words, key, "7")).stream().filter(word -> !alone.contains(word));
    }

    private static String said(Wording words, String key, String number) {
        return words.say(key, Collections.nCopies(MOST_PLACES, number).toArray());
    }

    private static List<String> after(Pattern number, String sentence) {
        return number.matcher(sentence)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
