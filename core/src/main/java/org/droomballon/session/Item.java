package org.droomballon.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A note or a balloon as it now stands, in plain values.
 *
 * @param lens the lens of a note; nothing for a balloon
 * @param text Unicode NFC, trimmed
 * @param otherTexts what others made of the same item at the same time, until somebody decides
 */
public record Item(
        ItemId id,
        Kind kind,
        String group,
        String card,
        Optional<String> lens,
        String text,
        List<String> otherTexts,
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
                balloon.readBack().firstOr(ReadBack.NOT_YET));
    }

    /** A balloon of which the table has not said that it is what they meant. */
    public boolean isUnheard() {
        return kind == Kind.BALLOON && (readBack == ReadBack.NOT_YET || readBack == ReadBack.NOT_OURS);
    }

    private static List<String> others(Register<String> text) {
        return text.values().stream().distinct().skip(1).toList();
    }
}
