package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import java.util.List;

/** Lays the rules and the film of a variant over those of its base. */
record VariantRules(Cursor root, ObjectNode deck) {
    private static final List<String> RULES =
            List.of("groupMin", "groupMax", "facilitators", "noteTakers", "minutesPerCard", "points");

    /** @param cards those that are in the variant */
    void apply(List<JsonNode> cards) {
        Cursor rules = root.get("rules");
        if (rules.isThere() && rules.isObject()) {
            ObjectNode laid = laid("rules", rules.node(), RULES);
            RulesReader.read(rules.over(laid));
            deck.set("rules", laid);
        }
        keepFilmCards(cards);
        Cursor film = root.get("film");
        if (film.isThere() && film.isObject()) {
            ObjectNode laid = laid("film", film.node(), List.of("address", "also", "cards"));
            SourcesReader.film(film.over(laid), ids(cards));
            deck.set("film", laid);
        }
    }

    private ObjectNode laid(String part, JsonNode changes, List<String> fields) {
        JsonNode base = deck.path(part);
        ObjectNode laid = base.isObject() ? base.deepCopy() : JsonNodeFactory.instance.objectNode();
        fields.stream().filter(changes::has).forEach(field -> laid.set(field, changes.get(field)));
        return laid;
    }

    /** The film of the base is for those of its cards that are still there. */
    private void keepFilmCards(List<JsonNode> cards) {
        if (deck.path("film").path("cards").isArray()) {
            List<String> ids = ids(cards);
            List<JsonNode> kept = Streams.stream(deck.get("film").get("cards"))
                    .filter(card -> ids.contains(card.asText()))
                    .toList();
            ((ObjectNode) deck.get("film")).putArray("cards").addAll(kept);
        }
    }

    private static List<String> ids(List<JsonNode> cards) {
        return cards.stream().map(card -> card.path("id").asText("")).toList();
    }
}
