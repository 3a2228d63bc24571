package org.droomballon.file;

import java.util.Arrays;

/** Some of the bytes of a text that nobody changes any more. */
final class Slice {
    private final byte[] text;
    private final int from;
    private final int to;

    Slice(byte[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    static Slice of(byte[] text) {
        return new Slice(text, 0, text.length);
    }

    int length() {
        return to - from;
    }

    byte[] bytes() {
        return Arrays.copyOfRange(text, from, to);
    }

    /** Where it ends in the other text, into which it was written. */
    int copyTo(byte[] other, int at) {
        System.arraycopy(text, from, other, at, length());
        return at + length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slice slice && Arrays.equals(text, from, to, slice.text, slice.from, slice.to);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }
}
