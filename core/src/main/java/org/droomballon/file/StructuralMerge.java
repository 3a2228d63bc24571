package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private static final String VALUE_FIELD = "value";
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
        Map<Shape, List<JsonNode>> byShape = Stream.of(one, other)
                .flatMap(StructuralMerge::alternatives)
                .collect(Collectors.groupingBy(Shape::of, () -> new EnumMap<>(Shape.class), Collectors.toList()));
        if (byShape.containsKey(Shape.REGISTER) || byShape.containsKey(Shape.BY_ID)) {
            byShape.remove(Shape.EMPTY);
        }
        List<JsonNode> joined = byShape.entrySet().stream()
                .flatMap(entry -> join(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Json::compact))
                .toList();
        return joined.size() == 1 ? joined.get(0) : NODES.objectNode().set(EITHER, list(joined.stream()));
    }

    private static Stream<JsonNode> join(Shape shape, List<JsonNode> alternatives) {
        return switch (shape) {
            case OBJECT -> Stream.of(joinObjects(alternatives.get(0), alternatives.subList(1, alternatives.size())));
            case REGISTER -> Stream.of(joinRegisters(elements(alternatives)));
            case BY_ID -> Stream.of(joinById(elements(alternatives)));
            case EMPTY -> Stream.of(alternatives.get(0));
            case VALUE -> alternatives.stream().map(FieldOrder::sorted).distinct();
        };
    }

    private static JsonNode joinObjects(JsonNode first, List<JsonNode> others) {
        if (others.isEmpty()) {
            return joinObjects(first, first);
        }
        return others.stream().reduce(first, StructuralMerge::joinObjects);
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
        return key.equals(DECK) ? joinWhole(left, right) : join(left, right);
    }

    /** A deck is one value: two that differ are two values, whatever they have in common. */
    private static JsonNode joinWhole(JsonNode one, JsonNode other) {
        List<JsonNode> values = Stream.of(one, other)
                .flatMap(StructuralMerge::alternatives)
                .map(FieldOrder::sorted)
                .distinct()
                .sorted(Comparator.comparing(Json::compact))
                .toList();
        return values.size() == 1 ? values.get(0) : NODES.objectNode().set(EITHER, list(values.stream()));
    }

    private static JsonNode joinById(Stream<JsonNode> elements) {
        Map<String, JsonNode> byId = new TreeMap<>(NaturalOrder.COMPARATOR);
        elements.forEach(element -> byId.merge(element.get(ID).textValue(), canonical(element), StructuralMerge::join));
        return list(byId.values().stream());
    }

    private static JsonNode joinRegisters(Stream<JsonNode> elements) {
        List<JsonNode> versions =
                elements.map(StructuralMerge::canonicalVersion).distinct().toList();
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
                        key,
                        key.equals(VALUE_FIELD) ? FieldOrder.sorted(version.get(key)) : canonical(version.get(key))));
        return canonical;
    }

    private static boolean isNewer(JsonNode newer, JsonNode older) {
        JsonNode vector = newer.get(SEEN);
        return !vector.equals(older.get(SEEN))
                && older.get(SEEN).properties().stream()
                        .allMatch(entry -> vector.path(entry.getKey()).asLong()
                                >= entry.getValue().asLong());
    }

    private static Stream<JsonNode> alternatives(JsonNode node) {
        return isEither(node) ? Streams.stream(node.get(EITHER)) : Stream.of(node);
    }

    private static boolean isEither(JsonNode node) {
        return node.size() == 1 && node.path(EITHER).isArray();
    }

    private static Stream<JsonNode> elements(List<JsonNode> lists) {
        return lists.stream().flatMap(Streams::stream);
    }

    private static JsonNode list(Stream<JsonNode> elements) {
        ArrayNode list = NODES.arrayNode();
        elements.forEach(list::add);
        return list;
    }

    /** What a value looks like, which says how two of its kind are put together. */
    private enum Shape {
        OBJECT,
        REGISTER,
        BY_ID,
        EMPTY,
        VALUE;

        static Shape of(JsonNode node) {
            if (node.isObject()) {
                return OBJECT;
            }
            if (!node.isArray()) {
                return VALUE;
            }
            if (node.isEmpty()) {
                return EMPTY;
            }
            if (Streams.stream(node)
                    .allMatch(each -> each.has(VALUE_FIELD) && each.path(SEEN).isObject())) {
                return REGISTER;
            }
            return Streams.stream(node).allMatch(each -> each.path(ID).isTextual()) ? BY_ID : VALUE;
        }
    }
}
