package org.droomballon.session;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A note or a balloon as it now stands, in plain values.
 *
 * @param lens the lens of a note; nothing for a balloon
 * @param text Unicode NFC, trimmed
 * @param otherTexts what others made of the same item at the same time, until somebody decides
 * @param language in which it was written, where somebody said so
 * @param translations what it says in the language of the evening; more than one where two translated it at once
 */
public record Item(
        ItemId id,
        Kind kind,
        String group,
        String card,
        Optional<String> lens,
        String text,
        List<String> otherTexts,
        Optional<Locale> language,
        List<String> translations,
        ReadBack readBack) {
    /** What the group wrote: a key point, or the summary of a card. */
    public enum Kind {
        NOTE,
        BALLOON
    }

    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(lens, "lens");
        text = PlainText.clean(text);
        otherTexts = otherTexts.stream().map(PlainText::clean).toList();
        Objects.requireNonNull(language, "language");
        translations = List.copyOf(translations);
        Objects.requireNonNull(readBack, "readBack");
    }

    static Item of(Talk talk, Note note) {
        return new Item(
                note.id(),
                Kind.NOTE,
                talk.group(),
                talk.card(),
                note.lens().first(),
                note.text().firstOr(""),
                others(note.text()),
                note.home().language().first(),
                note.home().translations(),
                ReadBack.AGREED);
    }

    static Item of(Talk talk, Balloon balloon) {
        return new Item(
                balloon.id(),
                Kind.BALLOON,
                talk.group(),
                talk.card(),
                Optional.empty(),
                balloon.text().firstOr(""),
                others(balloon.text()),
                balloon.home().language().first(),
                balloon.home().translations(),
                balloon.readBack().firstOr(ReadBack.NOT_YET));
    }

    /** A balloon of which the table has not said that it is what they meant. */
    public boolean isUnheard() {
        return kind == Kind.BALLOON && (readBack == ReadBack.NOT_YET || readBack == ReadBack.NOT_OURS);
    }

    /** What it says in the language of the evening, where somebody translated it. */
    public Optional<String> translation() {
        return translations.stream().findFirst();
    }

    /** What it says for who reads the language of the evening: its translation, else its own words. */
    public String readable() {
        return translation().orElse(text);
    }

    /** Its own words, with the translation behind them where there is one. */
    public String bothTexts() {
        return translation().map(other -> text + " \u2013 " + other).orElse(text);
    }

    /** All that anybody wrote of it or made of it. */
    public List<String> allTexts() {
        return Stream.of(Stream.of(text), otherTexts.stream(), translations.stream())
                .flatMap(texts -> texts)
                .toList();
    }

    private static List<String> others(Register<String> text) {
        return text.values().stream().distinct().skip(1).toList();
    }
}
