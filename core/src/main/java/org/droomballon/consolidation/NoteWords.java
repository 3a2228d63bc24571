package org.droomballon.consolidation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A note taken apart.
 *
 * @param text the note itself
 * @param all its words, in its order, numbers and times in one form
 * @param content those that say something
 * @param glued every two neighbours among the content written as one word
 * @param characters every three characters within a word; every single one of a note without words
 */
record NoteWords(
        String text, Language language, List<Word> all, List<Word> content, List<Word> glued, Grams characters) {
    private static final int TRIGRAM = 3;

    static NoteWords of(String text, Language language) {
        List<Word> all = language.tokens().of(text).stream().map(language::word).toList();
        List<Word> content = all.stream().filter(language::saysSomething).toList();
        List<Word> glued = IntStream.range(1, content.size())
                .mapToObj(at -> glued(content.get(at - 1), content.get(at), language))
                .toList();
        return new NoteWords(text, language, all, content, glued, characters(text, all));
    }

    /** Two words written as one; kept apart where the second would only look like an ending of the first. */
    private static Word glued(Word first, Word second, Language language) {
        Word both = language.word(first.text() + second.text());
        boolean isEnding = both.key().equals(first.key()) || both.key().equals(second.key());
        return isEnding ? language.word(first.text() + "_" + second.text()) : both;
    }

    /** A word as people read it: a time as it was written, although only half of the day is compared. */
    String readable(Word word) {
        return word.isNumber() ? Tokens.written(word.text(), text) : word.readable();
    }

    Set<String> numbers() {
        return all.stream().filter(Word::isNumber).map(Word::text).collect(ImmutableSet.toImmutableSet());
    }

    List<String> negations() {
        return language.negations().in(all);
    }

    /** Whether it says 'this instead of that'. */
    boolean choosesInstead() {
        return instead() < all.size();
    }

    /** The content before 'instead of'. */
    List<Word> chosen() {
        return all.subList(0, instead()).stream()
                .filter(language::saysSomething)
                .toList();
    }

    /** The content behind 'instead of'. */
    List<Word> rejected() {
        return all.subList(Math.min(all.size(), instead() + 1), all.size()).stream()
                .filter(language::saysSomething)
                .toList();
    }

    private int instead() {
        return IntStream.range(0, all.size())
                .filter(at -> language.isInstead(all.get(at)))
                .findFirst()
                .orElse(all.size());
    }

    private static Grams characters(String text, List<Word> all) {
        return all.isEmpty()
                ? Grams.ofCharacters(Tokens.plain(text))
                : Grams.ofWords(
                        TRIGRAM,
                        all.stream().map(Word::text).map(Word::withoutAccents).toList());
    }
}
