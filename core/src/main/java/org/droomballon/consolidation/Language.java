package org.droomballon.consolidation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is known of one language: its lists, its stemmer, its compounds. */
final class Language {
    private final Stemmer stemmer;
    private final Compounds compounds;
    private final Tokens tokens;
    private final Set<String> function;
    private final Set<String> known;
    private final Set<String> instead;
    private final Opposites opposites;
    private final Negations negations;

    Language(Locale language, WordLists lists) {
        stemmer = Stemmer.of(language);
        compounds = new Compounds(lists, stemmer);
        tokens = new Tokens(lists);
        function = Set.copyOf(lists.words("function"));
        known = lists.words();
        instead = Set.copyOf(lists.words("instead"));
        opposites = new Opposites(lists, stemmer, function);
        negations = new Negations(lists);
    }

    Tokens tokens() {
        return tokens;
    }

    Opposites opposites() {
        return opposites;
    }

    Negations negations() {
        return negations;
    }

    Word word(String text) {
        return Word.of(text, stemmer, compounds);
    }

    /** Of a language without a list of words that say little, nobody knows which say much. */
    boolean saysSomething(Word word) {
        return !function.isEmpty() && !isInstead(word) && !function.contains(word.text());
    }

    boolean isInstead(Word word) {
        return instead.contains(word.text());
    }

    /** How many of these words stand in the lists: the more, the likelier that a text is in this language. */
    long known(List<String> words) {
        return words.stream().filter(known::contains).count();
    }
}
