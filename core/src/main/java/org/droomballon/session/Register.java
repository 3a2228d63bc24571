package org.droomballon.session;

import java.util.List;
import java.util.Optional;

/**
 * A field that several people may change at once: it keeps every value that no other value has seen.
 *
 * <p>Usually that is one. Two or more are a conflict, which the next {@link #write} resolves. This is the multi-value
 * register of M. Shapiro et al., <i>A comprehensive study of Convergent and Commutative Replicated Data Types</i>
 * (2011).
 */
public record Register<T>(List<Version<T>> versions) {
    public Register {
        versions = List.copyOf(versions);
    }

    public static <T> Register<T> empty() {
        return new Register<>(List.of());
    }

    /** A register with a newer value, that has seen all the values of this one. */
    public Register<T> write(T value, Stamp stamp) {
        return new Register<>(List.of(new Version<>(value, vector().with(stamp))));
    }

    public List<T> values() {
        return versions.stream().map(Version::value).toList();
    }

    /** The only value, or in a conflict the first in the order of the file, which every copy of the file shares. */
    public Optional<T> first() {
        return versions.stream().map(Version::value).findFirst();
    }

    public T firstOr(T otherwise) {
        return first().orElse(otherwise);
    }

    public boolean isConflict() {
        return versions.size() > 1;
    }

    /** All that the values of this register have seen. */
    public VersionVector vector() {
        return versions.stream().map(Version::vector).reduce(VersionVector.NONE, VersionVector::join);
    }
}
