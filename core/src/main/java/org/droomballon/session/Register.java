package org.droomballon.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return new Register<>(List.of(new Version<>(Optional.of(value), vector().with(stamp))));
    }

    /**
     * A register that holds what an earlier one held, with newer versions that have seen all the values of this one. What
     * was empty is empty again, and what was a conflict is one again: each of its values comes from a hand of its own.
     */
    Register<T> restore(Register<T> former, Pen pen) {
        VersionVector seen = vector();
        List<T> values = former.values().stream().distinct().toList();
        if (values.isEmpty()) {
            return new Register<>(List.of(new Version<>(Optional.empty(), seen.with(pen.next()))));
        }
        return new Register<>(IntStream.range(0, values.size())
                .mapToObj(hand -> new Version<>(Optional.of(values.get(hand)), seen.with(pen.next(hand))))
                .toList());
    }

    /** What people wrote; nothing from those who emptied the field. */
    public List<T> values() {
        return versions.stream().flatMap(version -> version.value().stream()).toList();
    }

    public boolean hasValue() {
        return !values().isEmpty();
    }

    /** The only value, or in a conflict the first in the order of the file, which every copy of the file shares. */
    public Optional<T> first() {
        return versions.stream().flatMap(version -> version.value().stream()).findFirst();
    }

    public T firstOr(T otherwise) {
        return first().orElse(otherwise);
    }

    /** Whether people wrote different values at once; the same value twice is agreement. */
    public boolean isConflict() {
        return values().stream().distinct().count() > 1;
    }

    /** All that the values of this register have seen. */
    public VersionVector vector() {
        return versions.stream().map(Version::vector).reduce(VersionVector.NONE, VersionVector::join);
    }
}
