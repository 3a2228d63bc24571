package org.droomballon.session;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * How much of every writer's work a value has seen: writer id to the counter of the last change.
 *
 * <p>Version vectors as in D. S. Parker et al., <i>Detection of Mutual Inconsistency in Distributed Systems</i> (1983).
 */
public record VersionVector(Map<String, Long> counters) {
    public static final VersionVector NONE = new VersionVector(Map.of());

    public VersionVector {
        counters = counters.size() == 1 ? Map.copyOf(counters) : ImmutableSortedMap.copyOf(counters);
    }

    /** Whether this has seen everything that the other has seen. */
    public boolean covers(VersionVector other) {
        return other.counters.entrySet().stream()
                .allMatch(entry -> counters.getOrDefault(entry.getKey(), 0L) >= entry.getValue());
    }

    /** The smallest vector that covers both. */
    public VersionVector join(VersionVector other) {
        ImmutableSortedMap.Builder<String, Long> joined = ImmutableSortedMap.naturalOrder();
        counters.forEach(
                (writer, counter) -> joined.put(writer, Math.max(counter, other.counters.getOrDefault(writer, 0L))));
        other.counters.forEach((writer, counter) -> {
            if (!counters.containsKey(writer)) {
                joined.put(writer, counter);
            }
        });
        return new VersionVector(joined.buildOrThrow());
    }

    VersionVector with(Stamp stamp) {
        return join(new VersionVector(Map.of(stamp.writer(), stamp.counter())));
    }

    long highest() {
        return counters.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
