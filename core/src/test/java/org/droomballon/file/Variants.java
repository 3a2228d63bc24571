package org.droomballon.file;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A council's variant of the deck that comes with the program, for tests. */
final class Variants {
    private Variants() {}

    /** With an extra question in Dutch and Turkish, another blank card, and the rest changed where it may be. */
    static ObjectNode tree() {
        ObjectNode tree = Json.MAPPER.createObjectNode();
        tree.put("format", "droomballon/variant").put("version", 1);
        tree.putObject("base").put("id", "een-warm-onthaal").put("edition", "1");
        tree.put("id", "onthaal-regenboog").put("edition", "2026");
        tree.putObject("rules").put("minutesPerCard", 8).put("points", 5).put("groupMin", 3);
        tree.putObject("film").put("address", "https://example.org/film");
        tree.putArray("leaveOut").add("k10").add("k18");
        ObjectNode question = tree.putArray("extra").addObject().put("id", "r1").put("number", 20);
        question.putObject("question").put("nl", "Hoe gaat het aan de poort?").put("tr", "Kapıda nasıl gidiyor?");
        tree.withArray("extra").addObject().put("id", "r2").put("number", 21).put("blank", true);
        tree.putArray("order").add("r1").add("k03");
        return tree;
    }
}
