package org.droomballon.export.document;

import java.util.Objects;

/** A document in one format. */
public final class Exported {
    private final byte[] bytes;
    private final String undrawn;

    private Exported(byte[] bytes, String undrawn) {
        this.bytes = bytes.clone();
        this.undrawn = Objects.requireNonNull(undrawn, "undrawn");
    }

    /** A document of which every letter can be read. */
    public static Exported whole(byte[] bytes) {
        return new Exported(bytes, "");
    }

    /**
     * A document in which a dot stands for letters that no font has.
     *
     * @param undrawn those letters, each once; empty if there are none
     */
    public static Exported without(String undrawn, byte[] bytes) {
        return new Exported(bytes, undrawn);
    }

    /** What goes into the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The letters that cannot be read in it, each once; empty if all can. */
    public String undrawn() {
        return undrawn;
    }
}
