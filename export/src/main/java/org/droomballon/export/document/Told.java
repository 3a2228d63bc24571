package org.droomballon.export.document;

import java.text.Bidi;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.deck.LocalizedText;

/**
 * A text of a deck as a document shows it. Where the deck does not have it in the language of the document it stands in
 * another one, and shows that.
 *
 * @param text the text alone
 * @param borrowed the other language in which it stands, if it is another
 */
public record Told(String text, Optional<Locale> borrowed) {
    private static final String NO_BREAK_SPACE = "\u00A0";

    public Told {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(borrowed, "borrowed");
    }

    /** A text of a deck for a document in a language; Dutch for Flanders is Dutch. */
    static Told of(LocalizedText text, Locale asked) {
        Locale language = text.languageFor(asked);
        return language.getLanguage().equals(asked.getLanguage())
                ? asIs(text.in(asked))
                : new Told(text.in(asked), Optional.of(language));
    }

    /** A text in the language of the document, or one that people wrote themselves. */
    public static Told asIs(String text) {
        return new Told(text, Optional.empty());
    }

    /** Whether it stands in another language than that of the document. */
    public boolean isBorrowed() {
        return borrowed.isPresent();
    }

    /** The text, with the short mark of its language after it where it is borrowed: {@code [nl]}. */
    public String words() {
        return borrowed.map(language -> text + NO_BREAK_SPACE + "[" + language.toLanguageTag() + "]")
                .orElse(text);
    }

    /** The other language as HTML and PDF call it; empty where there is none. */
    public String languageTag() {
        return borrowed.map(Locale::toLanguageTag).orElse("");
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
