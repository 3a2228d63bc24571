package org.droomballon.export.document;

import java.text.Bidi;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.deck.LocalizedText;
import org.droomballon.export.wording.Wording;

/**
 * A text of a deck as a document shows it. Where the deck does not have it in the language that was asked for it stands in
 * another one, and shows that.
 *
 * @param text the text alone
 * @param borrowed the other language in which it stands, if it is not the one that was asked for
 * @param foreign the language in which it stands, if it is not that of the words around it
 */
public record Told(String text, Optional<Locale> borrowed, Optional<Locale> foreign) {
    private static final String NO_BREAK_SPACE = "\u00A0";

    public Told {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(borrowed, "borrowed");
        Objects.requireNonNull(foreign, "foreign");
    }

    /** A text of a deck among words in the language that was asked for; Dutch for Flanders is Dutch. */
    static Told of(LocalizedText text, Locale asked) {
        Optional<Locale> borrowed = other(text.languageFor(asked), asked);
        return new Told(text.in(asked), borrowed, borrowed);
    }

    /** A text of a deck among words of the program, which are Dutch where it does not speak the language that was asked for. */
    static Told beside(LocalizedText text, Locale asked) {
        Locale language = text.languageFor(asked);
        return new Told(text.in(asked), other(language, asked), other(language, Wording.spoken(asked)));
    }

    private static Optional<Locale> other(Locale language, Locale than) {
        return language.getLanguage().equals(than.getLanguage()) ? Optional.empty() : Optional.of(language);
    }

    /** A text in the language of the words around it, or one that people wrote themselves. */
    public static Told asIs(String text) {
        return new Told(text, Optional.empty(), Optional.empty());
    }

    /** The same with other words. */
    Told saying(String words) {
        return new Told(words, borrowed, foreign);
    }

    /** Whether it stands in another language than the words around it. */
    public boolean isBorrowed() {
        return foreign.isPresent();
    }

    /** The text, with the short mark of its language after it where it is borrowed: {@code [nl]}. */
    public String words() {
        return borrowed.map(language -> text + NO_BREAK_SPACE + "[" + language.toLanguageTag() + "]")
                .orElse(text);
    }

    /** The other language as HTML and PDF call it; empty where there is none. */
    public String languageTag() {
        return foreign.map(Locale::toLanguageTag).orElse("");
    }

    /** The direction in which it runs, as HTML calls it. */
    public String direction() {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** What a reader sees. */
    @Override
    public String toString() {
        return words();
    }
}
