package org.droomballon.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.consolidation.Likeness.Strength;

/**
 * The default: half an alignment of words, half character trigrams, capped where the two contrast.
 *
 * <p>Pure and deterministic: a score depends on the two texts alone. How well it does, and on what, is in
 * {@code docs/similarity.md}.
 */
public final class WordSimilarity implements Similarity {
    /** The same for every language. */
    public static final String ID = "words";

    /** From here on a pair is shown to people. */
    static final double SHOWN = 0.45;

    /** From here on a pair very likely says the same. */
    static final double STRONG = 0.65;

    private static final double JUST_BELOW_STRONG = STRONG - 0.01;

    /** A text is in another language than the evening's if that one knows so many more of its words. */
    private static final int MORE_WORDS = 2;

    private static final List<Locale> KNOWN =
            Stream.of("nl", "fr", "en", "de").map(Locale::forLanguageTag).toList();

    private final List<Language> languages;

    private WordSimilarity(List<Language> languages) {
        this.languages = languages;
    }

    /** For an evening in that language, at which people may write in others too. */
    public static WordSimilarity of(Locale language) {
        return of(language, WordLists.NONE);
    }

    /** The same, with more words of the evening's language than those that are built in. */
    public static WordSimilarity of(Locale language, WordLists more) {
        List<Language> languages = new ArrayList<>();
        languages.add(new Language(language, WordLists.of(language).and(more)));
        KNOWN.stream()
                .filter(other -> !other.getLanguage().equals(language.getLanguage()))
                .map(other -> new Language(other, WordLists.of(other)))
                .forEach(languages::add);
        return new WordSimilarity(List.copyOf(languages));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Likeness compare(String one, String other) {
        return compare(takenApart(one), takenApart(other));
    }

    @Override
    public Comparison of(List<String> texts) {
        List<NoteWords> notes = texts.stream().map(this::takenApart).toList();
        return (one, other) -> compare(notes.get(one), notes.get(other));
    }

    private NoteWords takenApart(String text) {
        List<String> words = Tokens.words(text);
        Language best = languages.get(0);
        long most = best.known(words) + MORE_WORDS - 1;
        for (Language language : languages.subList(1, languages.size())) {
            long known = language.known(words);
            if (known > most) {
                best = language;
                most = known;
            }
        }
        return NoteWords.of(text, best);
    }

    private static Likeness compare(NoteWords one, NoteWords other) {
        double characters = one.characters().dice(other.characters());
        boolean wordless = one.content().isEmpty() || other.content().isEmpty();
        Alignment words = Alignment.of(one, other);
        double score = wordless ? characters : (characters + words.score()) / 2;
        return score < SHOWN ? Likeness.none(score) : explained(score, words);
    }

    private static Likeness explained(double plain, Alignment words) {
        Optional<Contrast> contrast = Contrasts.between(words.first(), words.second());
        boolean capped = contrast.isPresent() || words.isDoubtful();
        double score = capped ? Math.min(plain, JUST_BELOW_STRONG) : plain;
        Strength strength = contrast.isPresent() ? Strength.CHECK : score < STRONG ? Strength.SHOWN : Strength.STRONG;
        return new Likeness(
                score, strength, words.matching(), words.alike(), words.onlyFirst(), words.onlySecond(), contrast);
    }
}
