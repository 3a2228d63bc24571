package org.droomballon.session;

import com.google.common.base.CharMatcher;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Names a note or a balloon for ever: the writer and the counter of the change that made it, {@code kalm-12}. */
public record ItemId(String writer, long counter) implements Comparable<ItemId> {
    private static final CharMatcher IN_COUNTER = CharMatcher.inRange('0', '9');
    private static final CharMatcher IN_WRITER = CharMatcher.inRange('a', 'z').or(IN_COUNTER);
    private static final int LONGEST_WRITER = 32;
    private static final int MOST_DIGITS = 18;
    private static final Comparator<ItemId> ORDER =
            Comparator.comparingLong(ItemId::counter).thenComparing(ItemId::writer);

    public ItemId {
        Objects.requireNonNull(writer, "writer");
    }

    /** The id that {@link #toString} wrote, or nothing if the text is no id. */
    public static Optional<ItemId> parse(String text) {
        int hyphen = text.indexOf('-');
        boolean sound = hyphen >= 1
                && hyphen <= LONGEST_WRITER
                && IN_WRITER.matchesAllOf(text.substring(0, hyphen))
                && isCounter(text.substring(hyphen + 1));
        return sound
                ? Optional.of(new ItemId(text.substring(0, hyphen), Long.parseLong(text.substring(hyphen + 1))))
                : Optional.empty();
    }

    private static boolean isCounter(String digits) {
        return !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.charAt(0) != '0'
                && IN_COUNTER.matchesAllOf(digits);
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
