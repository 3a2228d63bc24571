package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order of fields in a file: those of the format as a reader expects them, then unknown ones by name. */
final class FieldOrder {
    private static final List<String> KNOWN = List.of(
            "format",
            "version",
            "id",
            "session",
            "seed",
            "edition",
            "base",
            "sourceLanguage",
            "languages",
            "unfinished",
            "title",
            "subtitle",
            "series",
            "harvestTitle",
            "rules",
            "number",
            "question",
            "icon",
            "picture",
            "label",
            "prompt",
            "value",
            "seen",
            "name",
            "role",
            "kind",
            "school",
            "date",
            "language",
            "deck",
            "details",
            "programme",
            "groups",
            "seats",
            "talks",
            "lens",
            "text",
            "seat",
            "readBack",
            "removed",
            "phase",
            "had",
            "turns",
            "seconds",
            "spent",
            "notes",
            "balloons",
            "pairs",
            "verdict",
            "items",
            "setAside",
            "headline",
            "decisions",
            "ballots",
            "tallies",
            "count",
            "ten",
            "carried",
            "wording",
            "origin",
            "status",
            "reason",
            "answer",
            "who",
            "by",
            "review",
            "entries");

    private static final ImmutableMap<String, Integer> RANKS = Maps.toMap(KNOWN, KNOWN::indexOf);

    static final Comparator<String> COMPARATOR = Comparator.<String>comparingInt(
                    key -> RANKS.getOrDefault(key, KNOWN.size()))
            .thenComparing(Comparator.naturalOrder());

    private FieldOrder() {}

    /** The same value with its fields in order; the order of its lists is part of the value. */
    static JsonNode sorted(JsonNode value) {
        if (value.isObject()) {
            ObjectNode sorted = JsonNodeFactory.instance.objectNode();
            Streams.stream(value.fieldNames())
                    .sorted(COMPARATOR)
                    .forEach(key -> sorted.set(key, sorted(value.get(key))));
            return sorted;
        }
        if (value.isArray()) {
            ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
            IntStream.range(0, value.size()).forEach(at -> sorted.add(sorted(value.get(at))));
            return sorted;
        }
        return value;
    }
}
