package org.droomballon.consolidation;

import java.util.Locale;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.KpStemmer;

/** Takes the endings off a word, so that its forms become one. Pure: the same word in, the same stem out. */
@FunctionalInterface
interface Stemmer {
    /** The stem of a word in lower case. */
    String stem(String word);

    /** For a language that has one; elsewhere words stay as they are. Dutch by Kraaij and Pohlmann (1994). */
    static Stemmer of(Locale language) {
        return switch (language.getLanguage()) {
            case "nl" -> snowball(KpStemmer::new);
            case "fr" -> snowball(FrenchStemmer::new);
            case "en" -> snowball(EnglishStemmer::new);
            case "de" -> snowball(GermanStemmer::new);
            default -> word -> word;
        };
    }

    /** A stemmer of Snowball holds the word that it works on, so each word gets one of its own. */
    private static Stemmer snowball(Supplier<SnowballStemmer> maker) {
        return word -> {
            SnowballStemmer stemmer = maker.get();
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        };
    }
}
