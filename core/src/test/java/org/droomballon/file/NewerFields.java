package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a newer version of the program might write: fields of every shape, in any object of a file. */
final class NewerFields {
    private static final Pattern MARKER = Pattern.compile("newer-[0-9]+-");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;
    private int made;

    private NewerFields(long seed) {
        this.random = new Random(seed);
    }

    /** The file with new fields in about every third object, each with a marker of its own. */
    static byte[] in(byte[] file, long seed) {
        try {
            JsonNode tree = Json.parse("newer", file);
            new NewerFields(seed).addTo(tree);
            return Json.bytes(tree);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("the program wrote this", e);
        }
    }

    static Set<String> markers(byte[] file) {
        Set<String> markers = new TreeSet<>();
        MARKER.matcher(new String(file, StandardCharsets.UTF_8)).results().forEach(found -> markers.add(found.group()));
        return markers;
    }

    /** What stands in a register is somebody's whole; all else may have got a field more. */
    private void addTo(JsonNode node) {
        List<JsonNode> inside = new ArrayList<>();
        node.forEach(inside::add);
        if (node.isObject() && !node.has("seen")) {
            inside.forEach(this::addTo);
            if (random.nextInt(3) == 0) {
                ((ObjectNode) node).set("newer" + random.nextInt(3), field());
            }
        } else if (node.isArray() && inside.stream().allMatch(JsonNode::isObject)) {
            inside.forEach(this::addTo);
        }
    }

    private JsonNode field() {
        made++;
        JsonNode marker = NODES.textNode("newer-" + made + "-\ud83c\udf88");
        ArrayNode list = NODES.arrayNode();
        return switch (random.nextInt(5)) {
            case 0 -> marker;
            case 1 -> NODES.objectNode().set("inner", marker);
            case 2 -> list.add(marker).add(made).add(NODES.nullNode());
            case 3 -> list.add(NODES.objectNode().put("id", "song").set("words", marker));
            default -> list.add(NODES.objectNode()
                    .<ObjectNode>set("value", marker)
                    .set("seen", NODES.objectNode().put("zz", 1)));
        };
    }
}
