package org.droomballon.deck;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How far a deck is translated into one language.
 *
 * @param missing the texts that it still lacks, in the order of {@link DeckText#of}; {@code nl-BE} lacks what only {@code
 *     nl} has
 * @param texts how many texts there are to translate
 */
public record Translation(Locale language, List<DeckText> missing, int texts) {
    public Translation {
        Objects.requireNonNull(language, "language");
        missing = List.copyOf(missing);
        if (missing.size() > texts) {
            throw new IllegalArgumentException("more is missing than there is");
        }
    }

    /** The state of every language that a deck names, the source first, those in work last. */
    public static List<Translation> all(Deck deck) {
        return Stream.concat(deck.languages().stream(), deck.unfinished().stream())
                .map(language -> of(deck, language))
                .toList();
    }

    /** The state of one language, whether the deck names it or not. */
    public static Translation of(Deck deck, Locale language) {
        List<DeckText> texts = DeckText.of(deck);
        List<DeckText> missing = texts.stream()
                .filter(text -> !text.text().translations().containsKey(language))
                .toList();
        return new Translation(language, missing, texts.size());
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
