package org.droomballon.branding;

import java.util.Arrays;
import java.util.Objects;

/** A file with its name for messages; nobody can change its bytes any more. */
public final class FileBytes {
    private final String name;
    private final byte[] bytes;
    /** Counted once: a file is looked up at every letter that is printed in its font. */
    private final int hash;

    private FileBytes(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes;
        this.hash = 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    public static FileBytes of(String name, byte[] bytes) {
        return new FileBytes(name, bytes.clone());
    }

    /** What it was called beside the file that names it. */
    public String name() {
        return name;
    }

    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileBytes that
                && hash == that.hash
                && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
