package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a program of somebody else may make of a file: it empties fields, goes on in them, and leaves parts out. */
final class OtherHand {
    private static final List<String> WRITERS = List.of("kalm", "snel", "plan", "vreemd");
    private static final int MOST_CHANGES = 6;

    private final Random random;
    private final List<ArrayNode> registers = new ArrayList<>();
    private final List<ArrayNode> lists = new ArrayList<>();

    private OtherHand(Random random) {
        this.random = random;
    }

    /** The tree with one to six changes, in a copy. */
    static JsonNode changed(JsonNode tree, Random random) {
        JsonNode copy = tree.deepCopy();
        OtherHand hand = new OtherHand(random);
        hand.find("", copy);
        for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
            hand.change();
        }
        return copy;
    }

    private void find(String key, JsonNode node) {
        if (key.equals("deck") || key.equals("value")) {
            return;
        }
        if (node.isArray() && node.path(0).has("seen")) {
            registers.add((ArrayNode) node);
        } else if (node.isArray() && node.path(0).has("id")) {
            lists.add((ArrayNode) node);
        }
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(field -> find(field, node.get(field)));
        } else {
            node.forEach(element -> find("", element));
        }
    }

    private void change() {
        ArrayNode register = any(registers);
        if (register.isEmpty()) {
            return;
        }
        ObjectNode version = (ObjectNode) register.get(random.nextInt(register.size()));
        switch (random.nextInt(6)) {
            case 0 -> goOn(version).putNull("value");
            case 1 -> goOn(version).set("value", any(registers).path(0).path("value"));
            case 2 -> goOn(version);
            case 3 -> goOn(register.addObject().set("value", version.get("value")));
            case 4 -> goOn(register.addObject().putNull("value"));
            default -> leaveOut(any(lists));
        }
    }

    /** A version that has seen one more change. */
    private ObjectNode goOn(ObjectNode version) {
        version.withObject("seen").put(any(WRITERS), 1L + random.nextInt(40));
        return version;
    }

    /** The last one, since seats are counted. */
    private static void leaveOut(ArrayNode list) {
        if (!list.isEmpty()) {
            list.remove(list.size() - 1);
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
