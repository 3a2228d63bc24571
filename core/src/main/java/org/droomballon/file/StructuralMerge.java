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
 * Puts trees together so that nothing is lost, whatever their order, also in fields that this version of the program does
 * not know.
 *
 * <p>Objects merge field by field; lists of objects with an {@code id} merge by id, but a {@code deck} is one value, since
 * the order of its cards matters; registers (lists of {@code {"value", "seen"}}) keep every version that no other covers.
 * Anything else never changes: where two files differ in it all the same, both values are kept as
 * {@code {"either": [...]}}, in which values of one shape are still put together. The result is in canonical order, so that
 * equal content is equal bytes. Commutative, associative and idempotent: each shape has a join of its own, and a field is
 * the set of its shapes.
 */
final class StructuralMerge {
    static final String EITHER = "either";
    private static final String ID = "id";
    private static final String VALUE_FIELD = "value";
    private static final String SEEN = "seen";
    private static final String DECK = "deck";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StructuralMerge() {}

    /**
     * The trees together.
     *
     * @param trees at least one
     */
    static JsonNode merge(List<JsonNode> trees) {
        return join(trees);
    }

    /** The same tree with its fields, ids and versions in the one order in which files are written. */
    static JsonNode canonical(JsonNode tree) {
        return join(List.of(tree));
    }

    private static JsonNode join(List<JsonNode> nodes) {
        Map<Shape, List<JsonNode>> byShape = nodes.stream()
                .flatMap(StructuralMerge::alternatives)
                .collect(Collectors.groupingBy(Shape::of, () -> new EnumMap<>(Shape.class), Collectors.toList()));
        if (byShape.containsKey(Shape.REGISTER) || byShape.containsKey(Shape.BY_ID)) {
            byShape.remove(Shape.EMPTY);
        }
        return oneOrEither(byShape.entrySet().stream().flatMap(entry -> join(entry.getKey(), entry.getValue())));
    }

    private static Stream<JsonNode> join(Shape shape, List<JsonNode> alternatives) {
        return switch (shape) {
            case OBJECT -> Stream.of(joinObjects(alternatives));
            case REGISTER -> Stream.of(joinRegisters(elements(alternatives)));
            case BY_ID -> Stream.of(joinById(elements(alternatives)));
            case EMPTY -> Stream.of(alternatives.get(0));
            case VALUE -> values(alternatives.stream());
        };
    }

    private static JsonNode joinObjects(List<JsonNode> objects) {
        ObjectNode joined = NODES.objectNode();
        objects.stream()
                .flatMap(object -> Streams.stream(object.fieldNames()))
                .distinct()
                .sorted(FieldOrder.COMPARATOR)
                .forEach(key -> joined.set(key, joinField(key, objects)));
        return joined;
    }

    /** A deck is one value: two that differ are two values, whatever they have in common. */
    private static JsonNode joinField(String key, List<JsonNode> objects) {
        List<JsonNode> fields = objects.stream()
                .filter(object -> object.has(key))
                .map(object -> object.get(key))
                .toList();
        return key.equals(DECK)
                ? oneOrEither(values(fields.stream().flatMap(StructuralMerge::alternatives)))
                : join(fields);
    }

    private static JsonNode joinById(Stream<JsonNode> elements) {
        Map<String, List<JsonNode>> byId = elements.collect(Collectors.groupingBy(
                element -> element.get(ID).textValue(),
                () -> new TreeMap<>(NaturalOrder.COMPARATOR),
                Collectors.toList()));
        return list(byId.values().stream().map(StructuralMerge::join));
    }

    private static Stream<JsonNode> values(Stream<JsonNode> nodes) {
        return nodes.map(FieldOrder::sorted).distinct();
    }

    private static JsonNode oneOrEither(Stream<JsonNode> nodes) {
        List<JsonNode> distinct =
                nodes.sorted(Comparator.comparing(Json::compact)).toList();
        return distinct.size() == 1 ? distinct.get(0) : NODES.objectNode().set(EITHER, list(distinct.stream()));
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
