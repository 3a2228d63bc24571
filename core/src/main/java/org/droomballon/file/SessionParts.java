package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.droomballon.session.Talk;

/**
 * A session file in canonical order: its talks, which are nearly all of it, as text, and the rest as a tree. So what nobody
 * changed is written as it was read, without looking into it.
 *
 * @param frame the tree of the file, with no talk in its list of talks
 * @param talks in the order of the file
 */
record SessionParts(JsonNode frame, List<KeptTalk> talks) {
    static final String TALKS = "talks";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    SessionParts {
        Objects.requireNonNull(frame, "frame");
        talks = List.copyOf(talks);
    }

    /**
     * The parts of a file that was read from its tree.
     *
     * @param tree canonical
     * @param talks as read, in the order of the tree
     */
    static SessionParts of(JsonNode tree, List<Talk> talks) {
        List<KeptTalk> kept = new ArrayList<>(talks.size());
        Iterator<Talk> talk = talks.iterator();
        tree.path(TALKS).forEach(text -> kept.add(KeptTalk.of(talk.next(), text)));
        return new SessionParts(kept.isEmpty() ? tree : with(tree, NODES.arrayNode()), kept);
    }

    /** The whole file as a tree. */
    JsonNode tree() {
        if (talks.isEmpty()) {
            return frame;
        }
        ArrayNode trees = NODES.arrayNode(talks.size());
        talks.forEach(talk -> trees.add(talk.tree()));
        return with(frame, trees);
    }

    private static ObjectNode with(JsonNode session, ArrayNode talks) {
        ObjectNode changed = NODES.objectNode();
        session.properties().forEach(field -> changed.set(field.getKey(), field.getValue()));
        changed.set(TALKS, talks);
        return changed;
    }

    byte[] bytes() {
        return JsonPrinter.print(frame, talks.stream().map(KeptTalk::text).toList());
    }
}
