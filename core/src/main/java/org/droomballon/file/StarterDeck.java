package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** The deck that somebody begins with, in one of the languages of the program. */
final class StarterDeck {
    private static final String FILE = "starter.deck.json";

    private StarterDeck() {}

    static byte[] in(String id, Locale language) {
        ObjectNode deck = read();
        String source = deck.get("sourceLanguage").asText();
        String tag = Streams.stream(deck.get("languages"))
                .map(JsonNode::asText)
                .filter(known -> known.equals(language.getLanguage()))
                .findFirst()
                .orElse(source);
        deck.put("id", id).put("sourceLanguage", tag).putArray("languages").add(tag);
        keep(deck, tag, source);
        return Json.bytes(deck);
    }

    /** Takes every other language away. A text is what has the source language. */
    private static void keep(JsonNode node, String tag, String source) {
        if (node instanceof ObjectNode object && object.has(source)) {
            object.retain(tag);
        }
        node.forEach(child -> keep(child, tag, source));
    }

    private static ObjectNode read() {
        try (InputStream in = Objects.requireNonNull(StarterDeck.class.getResourceAsStream(FILE), FILE)) {
            return (ObjectNode) Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
