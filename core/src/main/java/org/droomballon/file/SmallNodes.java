package org.droomballon.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;

/**
 * Makes the nodes of a tree that is read, with room for what they usually hold: one to three fields, one or two elements. An
 * evening of a thousand tables has half a million of them, and room for sixteen fields and ten elements in each is memory
 * that has to be found, moved and walked through.
 */
final class SmallNodes extends JsonNodeFactory {
    private static final long serialVersionUID = 1;
    private static final int USUAL_FIELDS = 3;
    private static final int USUAL_ELEMENTS = 2;

    @Override
    public ObjectNode objectNode() {
        return new ObjectNode(this, new LinkedHashMap<>(USUAL_FIELDS));
    }

    @Override
    public ArrayNode arrayNode() {
        return new ArrayNode(this, USUAL_ELEMENTS);
    }
}
