package org.droomballon.consolidation;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word with all that is needed to compare it, so that this is worked out once and not per pair.
 *
 * @param text in lower case; a number as digits, a time as {@code 4:30}, words that belong together as {@code trop_peu}
 * @param key its stem without accents: words with one key are forms of one word
 * @param parts the keys of the words that it is made of; itself alone if it is no compound
 */
record Word(String text, String key, Set<String> parts, Grams grams, boolean isNumber) {
    private static final double EQUAL = 1;
    private static final double SAME_STEM = 0.95;
    private static final double LEAST = 0.5;
    private static final double FOR_PARTS = 0.4;
    private static final int SHORTEST_INEXACT = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}:]*");

    static Word of(String text, Stemmer stemmer, Compounds compounds) {
        boolean isNumber = NUMBER.matcher(text).matches();
        String key = isNumber ? text : key(text, stemmer);
        Set<String> parts = isNumber ? Set.of(text) : compounds.parts(text, key);
        return new Word(text, key, parts, Grams.ofWords(3, List.of(withoutAccents(text))), isNumber);
    }

    static String key(String text, Stemmer stemmer) {
        return withoutAccents(stemmer.stem(text));
    }

    static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** 1 for the same word, .95 for the same stem, else by letters or parts from .5 on; otherwise 0. Symmetric. */
    double likeness(Word other) {
        if (text.equals(other.text)) {
            return EQUAL;
        }
        if (isNumber || other.isNumber) {
            return 0;
        }
        if (key.equals(other.key)) {
            return SAME_STEM;
        }
        return Math.max(byLetters(other), byParts(other));
    }

    /** As people read it. */
    String readable() {
        return text.replace('_', ' ');
    }

    Contrast against(Word opposite) {
        return new Contrast(Contrast.Kind.OPPOSITE, List.of(readable()), List.of(opposite.readable()));
    }

    private double byLetters(Word other) {
        if (text.length() < SHORTEST_INEXACT || other.text.length() < SHORTEST_INEXACT) {
            return 0;
        }
        double dice = grams.dice(other.grams);
        return dice < LEAST ? 0 : Math.min(dice, SAME_STEM);
    }

    private double byParts(Word other) {
        if (parts.size() == 1 && other.parts.size() == 1) {
            return 0;
        }
        long shared = parts.stream().filter(other.parts::contains).count();
        long all =
                Stream.concat(parts.stream(), other.parts.stream()).distinct().count();
        return shared == 0 ? 0 : LEAST + FOR_PARTS * shared / all;
    }
}
