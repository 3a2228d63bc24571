package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

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
            "translation",
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

    static final Comparator<String> COMPARATOR = FieldOrder::compare;

    private FieldOrder() {}

    private static int compare(String one, String other) {
        int byRank = Integer.compare(rank(one), rank(other));
        return byRank != 0 ? byRank : one.compareTo(other);
    }

    private static int rank(String field) {
        return RANKS.getOrDefault(field, KNOWN.size());
    }

    /** The same value with its fields in order; the order of its lists is part of the value. */
    static JsonNode sorted(JsonNode value) {
        if (value.isObject()) {
            return object(value, (field, inner) -> sorted(inner));
        }
        return value.isArray() ? list(value, FieldOrder::sorted) : value;
    }

    /** The object with its fields in order and each changed; the very same object where that makes no difference. */
    static JsonNode object(JsonNode object, BiFunction<String, JsonNode, JsonNode> change) {
        List<JsonNode> values = new ArrayList<>(object.size());
        boolean same = isInOrder(object);
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = change.apply(field.getKey(), field.getValue());
            same &= isSame(value, field.getValue());
            values.add(value);
        }
        return same ? object : ordered(object, values);
    }

    /** The list with each element changed; the very same list where that makes no difference. */
    static JsonNode list(JsonNode list, UnaryOperator<JsonNode> change) {
        List<JsonNode> values = new ArrayList<>(list.size());
        boolean same = true;
        for (JsonNode element : list) {
            JsonNode value = change.apply(element);
            same &= isSame(value, element);
            values.add(value);
        }
        return same ? list : new ArrayNode(JsonNodeFactory.instance, values);
    }

    private static boolean isInOrder(JsonNode object) {
        String before = "";
        int rankBefore = -1;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            int rank = rank(field.getKey());
            if (rank < rankBefore || (rank == rankBefore && field.getKey().compareTo(before) < 0)) {
                return false;
            }
            before = field.getKey();
            rankBefore = rank;
        }
        return true;
    }

    private static ObjectNode ordered(JsonNode object, List<JsonNode> values) {
        Map<String, JsonNode> ordered = new TreeMap<>(COMPARATOR);
        Iterator<JsonNode> value = values.iterator();
        object.fieldNames().forEachRemaining(field -> ordered.put(field, value.next()));
        return new ObjectNode(JsonNodeFactory.instance, new LinkedHashMap<>(ordered));
    }

    /** The same instance, since equality would look through all that is in it. */
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }
}
