package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.droomballon.session.Talk;

/**
 * A talk beside its text in a file, also where this version of the program does not know all of it.
 *
 * @param text canonical, and indented as it stands in a file
 */
record KeptTalk(Talk talk, Slice text) {
    /** How deep in a file a talk stands. */
    static final int LEVEL = 2;

    KeptTalk {
        Objects.requireNonNull(talk, "talk");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A talk that was read from a tree.
     *
     * @param tree canonical
     */
    static KeptTalk of(Talk talk, JsonNode tree) {
        return new KeptTalk(talk, Slice.of(JsonPrinter.part(tree, LEVEL)));
    }

    JsonNode tree() {
        return Json.own(text.bytes());
    }
}
