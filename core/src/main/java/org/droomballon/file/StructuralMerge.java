package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.droomballon.session.NaturalOrder;

/**
 * Puts two trees together so that nothing is lost, whatever the order of the files, also in fields that this version of
 * the program does not know.
 *
 * <p>Objects merge field by field; lists of objects with an {@code id} merge by id (but a {@code deck} is one value, since the order of its cards matters); registers (lists of
 * {@code {"value", "seen"}}) keep every version that no other covers. Anything else never changes: where two files
 * differ in it all the same, both values are kept as {@code {"either": [...]}}. The result is in canonical order, so that
 * equal content is equal bytes. Commutative, associative and idempotent, since each of the four cases is the join of a
 * semilattice.
 */
final class StructuralMerge {
    static final String EITHER = "either";
    private static final String ID = "id";
    private static final String VALUE = "value";
    private static final String SEEN = "seen";
    private static final String DECK = "deck";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StructuralMerge() {}

    static JsonNode merge(JsonNode one, JsonNode other) {
        return join(canonical(one), canonical(other));
    }

    /** The same tree with its fields, ids and versions in the one order in which files are written. */
    static JsonNode canonical(JsonNode tree) {
        return join(tree, tree);
    }

    private static JsonNode join(JsonNode one, JsonNode other) {
        if (isEither(one) || isEither(other)) {
            return either(one, other);
        }
        if (one.isObject() && other.isObject()) {
            return joinObjects(one, other);
        }
        if (one.isArray() && other.isArray()) {
            return joinLists((ArrayNode) one, (ArrayNode) other);
        }
        return joinValues(one, other);
    }

    private static JsonNode joinObjects(JsonNode one, JsonNode other) {
        ObjectNode joined = NODES.objectNode();
        Stream.concat(Streams.stream(one.fieldNames()), Streams.stream(other.fieldNames()))
                .distinct()
                .sorted(FieldOrder.COMPARATOR)
                .forEach(key -> joined.set(key, joinField(key, one.get(key), other.get(key))));
        return joined;
    }

    private static JsonNode joinField(String key, JsonNode one, JsonNode other) {
        JsonNode left = one == null ? other : one;
        JsonNode right = other == null ? one : other;
        return key.equals(DECK) ? joinValues(FieldOrder.sorted(left), FieldOrder.sorted(right)) : join(left, right);
    }

    private static JsonNode joinValues(JsonNode one, JsonNode other) {
        return one.equals(other) ? one : either(one, other);
    }

    private static JsonNode joinLists(ArrayNode one, ArrayNode other) {
        if (all(one, other, StructuralMerge::isVersion)) {
            return joinRegisters(one, other);
        }
        if (all(one, other, StructuralMerge::hasId)) {
            return joinById(one, other);
        }
        return joinValues(one, other);
    }

    private static JsonNode joinById(ArrayNode one, ArrayNode other) {
        Map<String, JsonNode> byId = new TreeMap<>(NaturalOrder.COMPARATOR);
        elements(one, other)
                .forEach(element -> byId.merge(element.get(ID).textValue(), canonical(element), StructuralMerge::join));
        return list(byId.values().stream());
    }

    private static JsonNode joinRegisters(ArrayNode one, ArrayNode other) {
        List<JsonNode> versions = elements(one, other)
                .map(StructuralMerge::canonicalVersion)
                .distinct()
                .toList();
        return list(versions.stream()
                .filter(version -> versions.stream().noneMatch(newer -> isNewer(newer, version)))
                .sorted(Comparator.comparing(Json::compact)));
    }

    /** The value of a version is somebody's whole: it is kept as it is. */
    private static JsonNode canonicalVersion(JsonNode version) {
        ObjectNode canonical = NODES.objectNode();
        Streams.stream(version.fieldNames())
                .sorted(FieldOrder.COMPARATOR)
                .forEach(key -> canonical.set(
                        key, key.equals(VALUE) ? FieldOrder.sorted(version.get(key)) : canonical(version.get(key))));
        return canonical;
    }

    private static boolean isNewer(JsonNode newer, JsonNode older) {
        JsonNode vector = newer.get(SEEN);
        return !vector.equals(older.get(SEEN))
                && older.get(SEEN).properties().stream()
                        .allMatch(entry -> vector.path(entry.getKey()).asLong()
                                >= entry.getValue().asLong());
    }

    private static JsonNode either(JsonNode one, JsonNode other) {
        ArrayNode values = (ArrayNode) list(Stream.of(one, other)
                .flatMap(StructuralMerge::alternatives)
                .map(FieldOrder::sorted)
                .distinct()
                .sorted(Comparator.comparing(Json::compact)));
        return NODES.objectNode().set(EITHER, values);
    }

    private static Stream<JsonNode> alternatives(JsonNode node) {
        return isEither(node) ? Streams.stream(node.get(EITHER)) : Stream.of(node);
    }

    private static boolean isEither(JsonNode node) {
        return node.size() == 1 && node.path(EITHER).isArray();
    }

    private static boolean isVersion(JsonNode element) {
        return element.has(VALUE) && element.path(SEEN).isObject();
    }

    private static boolean hasId(JsonNode element) {
        return element.path(ID).isTextual();
    }

    private static boolean all(ArrayNode one, ArrayNode other, Predicate<JsonNode> holds) {
        return elements(one, other).allMatch(holds);
    }

    private static Stream<JsonNode> elements(ArrayNode one, ArrayNode other) {
        return Stream.concat(Streams.stream(one), Streams.stream(other));
    }

    private static JsonNode list(Stream<JsonNode> elements) {
        ArrayNode list = NODES.arrayNode();
        elements.forEach(list::add);
        return list;
    }
}
