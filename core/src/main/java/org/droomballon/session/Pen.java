package org.droomballon.session;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives every change its stamp. Each opening of a file for writing takes a new pen with a new random writer id.
 *
 * <p>Counting goes on after the highest counter that the file holds (a Lamport clock), so that the order of counters
 * never contradicts the order in which people wrote. A counter so high that only a foreign hand can have written it is not
 * counted on from, since files hold none that are higher; the writer is a new one, so that its stamps are new all the same.
 */
public final class Pen {
    private static final Pattern WRITER = Pattern.compile("[a-z0-9]{1,24}");
    /** Random writers never hold this letter, which is too much like a digit. */
    private static final String HAND = "o";
    /** Files hold counters up to 2^53. A pen that counts on from here stays below that for longer than anybody writes. */
    private static final long HIGHEST_BEGINNING = (1L << 53) - (1L << 40);

    private final String writer;
    private long counter;

    private Pen(String writer, long counter) {
        if (!WRITER.matcher(writer).matches()) {
            throw new IllegalArgumentException(
                    "a writer is 1 to 24 lower-case letters and digits, not '" + writer + "'");
        }
        this.writer = writer;
        this.counter = Math.min(counter, HIGHEST_BEGINNING);
    }

    /**
     * A pen for a new session.
     *
     * @param writer 1 to 24 lower-case letters and digits, random, never used before
     */
    public static Pen of(String writer) {
        return new Pen(writer, 0);
    }

    /** A pen that goes on in a session that others wrote in before. */
    public static Pen of(String writer, Session session) {
        return new Pen(writer, session.highestCounter());
    }

    /** The same, where a file holds one more register beside the session. */
    public static Pen of(String writer, Session session, Register<?> more) {
        return new Pen(writer, Math.max(session.highestCounter(), more.vector().highest()));
    }

    /** A pen that goes on after all that those registers hold. */
    public static Pen of(String writer, Stream<Register<?>> registers) {
        return new Pen(
                writer,
                registers
                        .mapToLong(register -> register.vector().highest())
                        .max()
                        .orElse(0));
    }

    /** The stamp of the next change, which names what the change makes. */
    public Stamp next() {
        counter++;
        return new Stamp(writer, counter);
    }

    /** A stamp of one of several hands that write at once; hand 0 is the pen itself. */
    Stamp next(int hand) {
        counter++;
        return new Stamp(hand == 0 ? writer : writer + HAND + hand, counter);
    }

    String writer() {
        return writer;
    }

    /** Counts on after what others wrote meanwhile. */
    void catchUp(long highest) {
        counter = Math.max(counter, Math.min(highest, HIGHEST_BEGINNING));
    }

    /** Writes a newer value in a register that no {@link SessionEditor} reaches. */
    public <T> Register<T> write(Register<T> register, T value) {
        return register.write(value, next());
    }
}
