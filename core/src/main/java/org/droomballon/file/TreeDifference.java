package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places in which two trees differ, as JSON pointers. */
final class TreeDifference {
    private TreeDifference() {}

    static List<String> between(JsonNode one, JsonNode other) {
        return between("", one, other).toList();
    }

    private static Stream<String> between(String pointer, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return Stream.of();
        }
        if (one.isObject() && other.isObject()) {
            return Stream.concat(Streams.stream(one.fieldNames()), Streams.stream(other.fieldNames()))
                    .distinct()
                    .flatMap(key -> between(pointer + "/" + key, one.path(key), other.path(key)));
        }
        if (one.isArray() && other.isArray()) {
            return IntStream.range(0, Math.max(one.size(), other.size()))
                    .boxed()
                    .flatMap(at -> between(pointer + "/" + at, one.path(at), other.path(at)));
        }
        return Stream.of(pointer);
    }
}
