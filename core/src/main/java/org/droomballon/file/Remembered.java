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
 * What was read before and need not be read again. Files of one evening hold the same deck, byte for byte, and it is nearly
 * half of them.
 */
final class Remembered {
    static final byte[] PLACEHOLDER = {'0'};
    private static final String DECK = "deck";
    private static final byte[] NONE = {};

    private byte[] bytes = NONE;
    private JsonNode tree = MissingNode.getInstance();
    private Optional<Deck> deck = Optional.empty();

    /** Remembers the deck of files that are put together. */
    static Remembered of(SessionFile file) {
        Remembered memory = new Remembered();
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
        remember(text, whole);
        return whole;
    }

    /**
     * The file if it holds the known deck and is in the form in which this program writes; nothing if only its tree can tell
     * what it is.
     */
    Optional<SessionFile> readAsWritten(Source source) {
        byte[] text = Json.withoutMark(source.bytes());
        int start = startOfDeck(text);
        if (start == 0 || !holdsKnownDeck(text, start)) {
            return Optional.empty();
        }
        return WrittenSession.of(text, start, start + bytes.length).flatMap(written -> written.read(source, this));
    }

    /** The tree of a file that has a placeholder for the known deck. */
    JsonNode withDeck(JsonNode rest) {
        return ((ObjectNode) rest).set(DECK, tree);
    }

    /** Whether this very tree is the deck that was read before, and was sound. */
    boolean holds(JsonNode node) {
        return deck.isPresent() && isRemembered(node);
    }

    /** The tree of a session file in canonical order. A deck that was parsed here is in order, and not looked through again. */
    JsonNode canonical(JsonNode session) {
        return bytes.length > 0 && isRemembered(session.path(DECK))
                ? StructuralMerge.canonicalAroundDeck(session)
                : StructuralMerge.canonical(session);
    }

    /** Nothing only if a problem was noted. */
    Optional<Deck> deck(Cursor at, Problems problems) {
        if (!isRemembered(at.node())) {
            bytes = NONE;
            tree = at.node();
            deck = Optional.empty();
        }
        if (deck.isEmpty()) {
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
            return Optional.of(withDeck(Json.parse("", Bytes.concat(before, PLACEHOLDER, after))));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private void remember(byte[] text, JsonNode whole) {
        try (JsonParser parser = Json.parser(text)) {
            if (whole instanceof ObjectNode object && findDeck(parser)) {
                int start = Json.offset(parser);
                parser.skipChildren();
                bytes = Arrays.copyOfRange(
                        text, start, (int) parser.currentLocation().getByteOffset());
                tree = FieldOrder.sorted(object.get(DECK));
                object.set(DECK, tree);
                deck = Optional.empty();
            }
        } catch (IOException e) {
            throw new IllegalStateException("this text was parsed a moment ago", e);
        }
    }

    /** Where the deck begins, or 0 where none can be found. */
    private static int startOfDeck(byte[] text) {
        try (JsonParser parser = Json.parser(text)) {
            return findDeck(parser) ? Json.offset(parser) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean findDeck(JsonParser parser) throws IOException {
        return Json.find(parser, DECK, JsonToken.START_OBJECT);
    }
}
