package org.droomballon.session;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a note or a balloon for ever: the writer and the counter of the change that made it, {@code kalm-12}. */
public record ItemId(String writer, long counter) implements Comparable<ItemId> {
    private static final Pattern SHAPE = Pattern.compile("([a-z0-9]{1,32})-([1-9][0-9]{0,17})");
    private static final Comparator<ItemId> ORDER =
            Comparator.comparingLong(ItemId::counter).thenComparing(ItemId::writer);

    public ItemId {
        Objects.requireNonNull(writer, "writer");
    }

    /** The id that {@link #toString} wrote, or nothing if the text is no id. */
    public static Optional<ItemId> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new ItemId(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    /** By counter, then writer: an item that was written in answer to another comes after it. */
    @Override
    public int compareTo(ItemId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return writer + "-" + counter;
    }
}
