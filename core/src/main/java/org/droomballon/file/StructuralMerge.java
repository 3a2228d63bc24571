package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Comparators;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
 *
 * <p>Trees are taken as values that nobody changes: the result shares with them every part that stands in one of them
 * only, which is nearly all, since two tables seldom write in the same place.
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
        return join(trees.stream().map(StructuralMerge::canonical).toList());
    }

    /**
     * The trees together, without looking at what stands in one of them only.
     *
     * @param trees at least one, each of them {@linkplain #canonical canonical}
     */
    static JsonNode mergeCanonical(List<JsonNode> trees) {
        return join(trees);
    }

    /** The same tree with its fields, ids and versions in the one order in which files are written. */
    static JsonNode canonical(JsonNode tree) {
        if (isEither(tree)) {
            return joinShapes(canonicals(alternatives(tree)));
        }
        return switch (Shape.of(tree)) {
            case OBJECT -> FieldOrder.object(
                    tree, (field, value) -> field.equals(DECK) ? joinDecks(List.of(value)) : canonical(value));
            case REGISTER -> tree.size() == 1
                    ? FieldOrder.list(tree, StructuralMerge::canonicalVersion)
                    : joinRegisters(List.of(tree));
            case BY_ID -> isById(tree)
                    ? FieldOrder.list(tree, StructuralMerge::canonical)
                    : joinById(List.of(list(canonicals(tree))));
            case EMPTY, VALUE -> FieldOrder.sorted(tree);
        };
    }

    /** The same of a session whose deck is in order already. */
    static JsonNode canonicalAroundDeck(JsonNode session) {
        return FieldOrder.object(session, (field, value) -> field.equals(DECK) ? value : canonical(value));
    }

    private static List<JsonNode> canonicals(Iterable<JsonNode> list) {
        return Streams.stream(list).map(StructuralMerge::canonical).toList();
    }

    private static JsonNode join(List<JsonNode> nodes) {
        return nodes.size() == 1 ? nodes.get(0) : joinShapes(nodes);
    }

    private static JsonNode joinShapes(List<JsonNode> nodes) {
        Map<Shape, List<JsonNode>> byShape = new EnumMap<>(Shape.class);
        for (JsonNode node : nodes) {
            for (JsonNode alternative : alternatives(node)) {
                byShape.computeIfAbsent(Shape.of(alternative), shape -> new ArrayList<>())
                        .add(alternative);
            }
        }
        if (byShape.containsKey(Shape.REGISTER) || byShape.containsKey(Shape.BY_ID)) {
            byShape.remove(Shape.EMPTY);
        }
        return oneOrEither(byShape.entrySet().stream()
                .flatMap(entry -> join(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Stream<JsonNode> join(Shape shape, List<JsonNode> alternatives) {
        return switch (shape) {
            case OBJECT -> Stream.of(joinObjects(alternatives));
            case REGISTER -> Stream.of(joinRegisters(alternatives));
            case BY_ID -> Stream.of(joinById(alternatives));
            case EMPTY -> Stream.of(alternatives.get(0));
            case VALUE -> values(alternatives).stream();
        };
    }

    private static JsonNode joinObjects(List<JsonNode> objects) {
        Map<String, List<JsonNode>> fields = new HashMap<>();
        for (JsonNode object : objects) {
            object.properties().forEach(field -> fields.computeIfAbsent(field.getKey(), key -> new ArrayList<>())
                    .add(field.getValue()));
        }
        ObjectNode joined = NODES.objectNode();
        fields.keySet().stream()
                .sorted(FieldOrder.COMPARATOR)
                .forEach(key -> joined.set(key, key.equals(DECK) ? joinDecks(fields.get(key)) : join(fields.get(key))));
        return joined;
    }

    /** A deck is one value: two that differ are two values, whatever they have in common. */
    private static JsonNode joinDecks(List<JsonNode> decks) {
        Set<JsonNode> different = Sets.newIdentityHashSet();
        for (JsonNode deck : decks) {
            alternatives(deck).forEach(different::add);
        }
        return oneOrEither(values(different));
    }

    private static JsonNode joinById(List<JsonNode> lists) {
        Map<String, List<JsonNode>> byId = new HashMap<>();
        for (JsonNode list : lists) {
            list.forEach(element ->
                    byId.computeIfAbsent(id(element), id -> new ArrayList<>(1)).add(element));
        }
        return list(byId.keySet().stream()
                .sorted(NaturalOrder.COMPARATOR)
                .map(id -> join(byId.get(id)))
                .toList());
    }

    /** Whether the elements stand in the order of their ids, each once. */
    private static boolean isById(JsonNode list) {
        return Comparators.isInStrictOrder(Iterables.transform(list, StructuralMerge::id), NaturalOrder.COMPARATOR);
    }

    private static String id(JsonNode element) {
        return element.get(ID).textValue();
    }

    private static Set<JsonNode> values(Collection<JsonNode> nodes) {
        Set<JsonNode> values = new LinkedHashSet<>();
        nodes.forEach(node -> values.add(FieldOrder.sorted(node)));
        return values;
    }

    private static JsonNode oneOrEither(Collection<JsonNode> distinct) {
        return distinct.size() == 1
                ? distinct.iterator().next()
                : NODES.objectNode().set(EITHER, list(inOrder(distinct.stream())));
    }

    private static JsonNode joinRegisters(List<JsonNode> registers) {
        Set<JsonNode> versions = new LinkedHashSet<>();
        for (JsonNode register : registers) {
            register.forEach(version -> versions.add(canonicalVersion(version)));
        }
        return list(inOrder(
                versions.stream().filter(version -> versions.stream().noneMatch(newer -> isNewer(newer, version)))));
    }

    /** The value of a version is somebody's whole, and what it had seen too: both are kept as they are. */
    private static JsonNode canonicalVersion(JsonNode version) {
        return FieldOrder.object(
                version,
                (field, value) ->
                        field.equals(VALUE_FIELD) || field.equals(SEEN) ? FieldOrder.sorted(value) : canonical(value));
    }

    private static boolean isNewer(JsonNode newer, JsonNode older) {
        JsonNode vector = newer.get(SEEN);
        return !vector.equals(older.get(SEEN))
                && older.get(SEEN).properties().stream()
                        .allMatch(entry -> vector.path(entry.getKey()).asLong()
                                >= entry.getValue().asLong());
    }

    private static List<JsonNode> alternatives(JsonNode node) {
        if (!isEither(node)) {
            return List.of(node);
        }
        JsonNode values = node.get(EITHER);
        return values.isArray()
                ? Streams.stream(values)
                        .flatMap(value -> alternatives(value).stream())
                        .toList()
                : alternatives(values);
    }

    /** Whether a value stands for those that files disagree about. */
    static boolean isEither(JsonNode node) {
        return node.size() == 1 && node.has(EITHER);
    }

    /** Encodes only where there is something to put in order. */
    private static List<JsonNode> inOrder(Stream<JsonNode> nodes) {
        List<JsonNode> all = nodes.toList();
        return all.size() < 2
                ? all
                : all.stream().sorted(Comparator.comparing(Json::compact)).toList();
    }

    private static JsonNode list(List<JsonNode> elements) {
        ArrayNode list = NODES.arrayNode(elements.size());
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
            if (all(node, Shape::isVersion)) {
                return REGISTER;
            }
            return all(node, each -> each.path(ID).isTextual()) ? BY_ID : VALUE;
        }

        private static boolean all(JsonNode list, Predicate<JsonNode> holds) {
            for (JsonNode element : list) {
                if (!holds.test(element)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isVersion(JsonNode node) {
            return node.has(VALUE_FIELD) && node.path(SEEN).isObject();
        }
    }
}
