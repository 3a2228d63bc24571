package org.droomballon.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.droomballon.deck.Deck;

/**
 * The deck that was read last. Files of one evening hold the same deck, byte for byte, and it is nearly half of them: what
 * was parsed and checked once is not parsed and checked again.
 */
final class DeckMemory {
    private static final String DECK = "deck";
    private static final byte[] PLACEHOLDER = {'0'};

    private byte[] bytes = {};
    private JsonNode tree = MissingNode.getInstance();
    private Optional<Deck> deck = Optional.empty();

    /** Remembers the deck of a file, for others that hold the same tree. */
    static DeckMemory of(SessionFile file) {
        DeckMemory memory = new DeckMemory();
        memory.tree = file.deckTree();
        memory.deck = Optional.of(file.session().deck());
        return memory;
    }

    /** The tree of a session file; one deck that stands in several files is one tree. */
    JsonNode parse(Source source) throws UnreadableFileException {
        byte[] text = Json.withoutMark(source.bytes());
        int start = startOfDeck(text);
        if (start > 0 && holdsKnownDeck(text, start)) {
            Optional<JsonNode> rest = parseAround(text, start);
            if (rest.isPresent()) {
                return rest.get();
            }
        }
        JsonNode whole = source.parse();
        remember(text, whole.path(DECK));
        return whole;
    }

    /** Nothing only if a problem was noted. */
    Optional<Deck> read(Cursor at, Problems problems) {
        if (deck.isEmpty() || !isRemembered(at.node())) {
            tree = at.node();
            deck = DeckReader.read(at, problems);
        }
        return deck;
    }

    /** The same instance, since equality would look through all that is in it. */
    private boolean isRemembered(Object node) {
        return node == tree;
    }

    private boolean holdsKnownDeck(byte[] text, int start) {
        int end = start + bytes.length;
        return bytes.length > 0 && end <= text.length && Arrays.equals(text, start, end, bytes, 0, bytes.length);
    }

    /** Nothing if the rest is no JSON: the whole file will tell where. */
    private Optional<JsonNode> parseAround(byte[] text, int start) {
        byte[] before = Arrays.copyOf(text, start);
        byte[] after = Arrays.copyOfRange(text, start + bytes.length, text.length);
        try {
            JsonNode rest = Json.parse("", Bytes.concat(before, PLACEHOLDER, after));
            return Optional.of(((ObjectNode) rest).set(DECK, tree));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private void remember(byte[] text, JsonNode parsed) {
        try (JsonParser parser = Json.parser(text)) {
            if (parsed.isObject() && findDeck(parser)) {
                int start = offset(parser);
                parser.skipChildren();
                bytes = Arrays.copyOfRange(
                        text, start, (int) parser.currentLocation().getByteOffset());
                tree = parsed;
                deck = Optional.empty();
            }
        } catch (IOException e) {
            throw new IllegalStateException("this text was parsed a moment ago", e);
        }
    }

    /** Where the deck begins, or 0 where none can be found. */
    private static int startOfDeck(byte[] text) {
        try (JsonParser parser = Json.parser(text)) {
            return findDeck(parser) ? offset(parser) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean findDeck(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isDeck = parser.currentName().equals(DECK);
            if (parser.nextToken() == JsonToken.START_OBJECT && isDeck) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }
}
