package org.droomballon.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.session.Talk;

/**
 * What was read before and need not be read again. Files of one evening hold the same deck, byte for byte, and it is nearly
 * half of them; files that were put together hold talks that were checked in one of them.
 */
final class Remembered {
    private static final String DECK = "deck";
    private static final byte[] PLACEHOLDER = {'0'};
    private static final byte[] NONE = {};

    private byte[] bytes = NONE;
    private JsonNode tree = MissingNode.getInstance();
    private Optional<Deck> deck = Optional.empty();
    private final IdentityHashMap<JsonNode, Talk> talks = new IdentityHashMap<>();

    /** Remembers the deck and the talks of files that are put together; they share their deck. */
    static Remembered of(List<SessionFile> files) {
        Remembered memory = new Remembered();
        memory.tree = files.get(0).deckTree();
        memory.deck = Optional.of(files.get(0).session().deck());
        files.forEach(file -> file.forEachTalkAsRead(memory.talks::put));
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

    /** The talk if this very tree was read before, in a file of which the table and the deck are here too. */
    Optional<Talk> talk(Cursor at) {
        return Optional.ofNullable(talks.get(at.node()));
    }

    /** Whether this very tree is the deck or a talk that was read before, and was sound. */
    boolean holds(JsonNode node) {
        return (deck.isPresent() && isRemembered(node)) || talks.containsKey(node);
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
            JsonNode rest = Json.parse("", Bytes.concat(before, PLACEHOLDER, after));
            return Optional.of(((ObjectNode) rest).set(DECK, tree));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private void remember(byte[] text, JsonNode whole) {
        try (JsonParser parser = Json.parser(text)) {
            if (whole instanceof ObjectNode object && findDeck(parser)) {
                int start = offset(parser);
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
