package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes a place for every text of a deck in a language, on the tree, so that nothing else in the file changes. */
final class TranslationPlaces {
    private static final List<String> TITLES = List.of("title", "subtitle", "series", "harvestTitle", "licence");

    private final ObjectNode deck;

    TranslationPlaces(ObjectNode deck) {
        this.deck = deck.deepCopy();
    }

    /** The tree with those places: empty where a text is missing. */
    ObjectNode of(Locale language) {
        String tag = language.toLanguageTag();
        texts().filter(text -> !text.has(tag)).forEach(text -> text.put(tag, ""));
        boolean complete = texts().noneMatch(text -> text.get(tag).asText("").isBlank());
        List<String> whole = tags("languages");
        if (complete && !whole.contains(tag)) {
            put("languages", Stream.concat(whole.stream(), Stream.of(tag)));
        }
        List<String> others =
                tags("unfinished").stream().filter(other -> !other.equals(tag)).toList();
        put("unfinished", complete ? others.stream() : Stream.concat(others.stream(), Stream.of(tag)));
        return deck;
    }

    /** Every text of the deck, as {@code TextReader} reads them. */
    private Stream<ObjectNode> texts() {
        return Stream.of(
                        TITLES.stream().map(deck::path),
                        parts("lenses", "label"),
                        parts("lenses", "prompt"),
                        parts("cards", "question"),
                        parts("credits", "role"),
                        parts("links", "text"),
                        parts("reading", "kind"))
                .flatMap(texts -> texts)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private Stream<JsonNode> parts(String list, String field) {
        return Streams.stream(deck.path(list)).map(part -> part.path(field));
    }

    private List<String> tags(String key) {
        return Streams.stream(deck.path(key)).map(JsonNode::asText).toList();
    }

    private void put(String key, Stream<String> tags) {
        deck.set(
                key,
                JsonNodeFactory.instance
                        .arrayNode()
                        .addAll(tags.map(JsonNodeFactory.instance::textNode).toList()));
        if (deck.get(key).isEmpty()) {
            deck.remove(key);
        }
    }
}
