package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a tree so that it stays JSON: values swapped, dropped, doubled, of another type, too deep; fields renamed. */
final class FuzzJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> ODD = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.textNode(""),
            NODES.textNode(" "),
            NODES.textNode("1"),
            NODES.textNode("../../etc"),
            NODES.textNode("kalm-12"),
            NODES.textNode("kalm-999999999999999999"),
            NODES.textNode("blauw/1"),
            NODES.textNode("\u202Edrow"),
            NODES.textNode("\uD800"),
            NODES.textNode("e\u0301\uD83C\uDF88"),
            NODES.textNode("lens/"),
            NODES.textNode("x".repeat(3000)),
            NODES.numberNode(0),
            NODES.numberNode(-1),
            NODES.numberNode(Integer.MAX_VALUE),
            NODES.numberNode(Long.MIN_VALUE),
            NODES.numberNode(1L << 53),
            NODES.numberNode(BigInteger.TEN.pow(40)),
            NODES.numberNode(new BigDecimal("1E+400")),
            NODES.numberNode(new BigDecimal("2.0")),
            NODES.objectNode(),
            NODES.arrayNode(),
            NODES.arrayNode().add(NODES.objectNode().set("value", NODES.nullNode())),
            NODES.objectNode().set("either", NODES.arrayNode().add(1).add("a")),
            NODES.objectNode().set("either", NODES.arrayNode()));
    private static final List<String> NAMES =
            List.of("", "id", "value", "seen", "either", "deck", "format", "version", "a/b~c", "__proto__", "cards");

    private final Random random;
    private final List<JsonNode> containers = new ArrayList<>();

    FuzzJson(Random random) {
        this.random = random;
    }

    JsonNode mutate(JsonNode tree) {
        JsonNode changed = tree.deepCopy();
        int steps = 1 + random.nextInt(3);
        for (int step = 0; step < steps; step++) {
            containers.clear();
            collect(changed);
            change(pick(containers));
        }
        return changed;
    }

    private void collect(JsonNode node) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(this::collect);
        }
    }

    private void change(JsonNode container) {
        if (container instanceof ObjectNode object) {
            changeObject(object);
        } else {
            changeList((ArrayNode) container);
        }
    }

    private void changeObject(ObjectNode object) {
        if (object.isEmpty()) {
            object.set(pick(NAMES), pick(ODD).deepCopy());
            return;
        }
        String key = pick(Streams.stream(object.fieldNames()).toList());
        switch (random.nextInt(6)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(pick(NAMES), object.remove(key));
            case 2 -> object.set(key, pick(containers).deepCopy());
            case 3 -> object.set(key, deep(object.get(key)));
            case 4 -> object.set(pick(NAMES), pick(ODD).deepCopy());
            default -> object.set(key, odd(object.get(key)));
        }
    }

    private void changeList(ArrayNode list) {
        if (list.isEmpty()) {
            list.add(pick(ODD).deepCopy());
            return;
        }
        int at = random.nextInt(list.size());
        switch (random.nextInt(6)) {
            case 0 -> list.remove(at);
            case 1 -> list.add(list.get(at).deepCopy());
            case 2 -> list.set(at, pick(containers).deepCopy());
            case 3 -> list.insert(0, list.remove(at));
            case 4 -> list.set(at, deep(list.get(at)));
            default -> list.set(at, odd(list.get(at)));
        }
    }

    /** Another value: one that is odd anywhere, or one near to what was there. */
    private JsonNode odd(JsonNode value) {
        if (random.nextBoolean()) {
            return pick(ODD).deepCopy();
        }
        if (value.isIntegralNumber()) {
            return NODES.numberNode(value.longValue() + random.nextInt(5) - 2);
        }
        return value.isTextual() ? NODES.textNode(nearby(value.textValue())) : NODES.textNode(value.toString());
    }

    private String nearby(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + (char) (32 + random.nextInt(300)) + text.substring(at);
    }

    private JsonNode deep(JsonNode value) {
        JsonNode deep = value;
        int depth = 1 + random.nextInt(random.nextInt(50) == 0 ? 900 : 60);
        for (int level = 0; level < depth; level++) {
            deep = random.nextBoolean()
                    ? NODES.arrayNode().add(deep)
                    : NODES.objectNode().set("either", deep);
        }
        return deep;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
