package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A file as another program might have written it: the same content with its fields in another order. */
final class Shuffled {
    private Shuffled() {}

    static byte[] fields(byte[] file, long order) throws UnreadableFileException {
        return Json.compact(shuffled(Json.parse("file", file), new Random(order)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
            Collections.shuffle(fields, random);
            ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
            fields.forEach(field -> shuffled.set(field.getKey(), shuffled(field.getValue(), random)));
            return shuffled;
        }
        if (node.isArray()) {
            ArrayNode same = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> same.add(shuffled(element, random)));
            return same;
        }
        return node;
    }
}
