package org.droomballon.swing.card;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.droomballon.deck.Deck;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.look.Appearance;

/**
 * In which language, colours and size the screen is shown.
 *
 * @param words the app's own in that language, read once
 */
record Guise(Appearance appearance, Wording words) {
    Guise {
        Objects.requireNonNull(appearance, "appearance");
        Objects.requireNonNull(words, "words");
    }

    static Guise of(Appearance appearance) {
        return new Guise(appearance, Wording.of(CardScreenModel.class, "card", appearance.language()));
    }

    Locale language() {
        return appearance.language();
    }

    /** The program's languages, then those that only the deck has. */
    static List<Locale> languages(Deck deck) {
        return ImmutableSet.<Locale>builder()
                .addAll(Wording.LANGUAGES)
                .addAll(deck.languages())
                .build()
                .asList();
    }

    /** The next of the languages; after the last the first again. */
    Appearance inNextLanguage(Deck deck) {
        List<Locale> languages = languages(deck);
        return appearance.with(languages.get((languages.indexOf(language()) + 1) % languages.size()));
    }

    Appearance inNextTheme() {
        return appearance.with(appearance.theme().next());
    }
}
