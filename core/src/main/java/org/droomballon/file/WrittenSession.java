package org.droomballon.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of a session file as this program writes it: all but deck and talks, and the talks. Where they stand is found by
 * the look of it, and proved before it is used.
 */
final class WrittenSession {
    /** A text of so many bytes keeps within the limits of a parser, which sees only parts of it here. */
    private static final int MOST_BYTES = 3_000_000;

    private static final byte[] NO_TALKS = TextLayout.EMPTY_LIST;
    private static final byte[] BEFORE_TALKS = "\n  \"talks\": ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER_TALKS = "],\n  \"decisions\": ".getBytes(StandardCharsets.US_ASCII);

    private final byte[] frame;
    private final byte[] talks;

    private WrittenSession(byte[] frame, byte[] talks) {
        this.frame = frame;
        this.talks = talks;
    }

    /** Nothing if the text does not look like that, or its talks do not stand where they seem to. */
    static Optional<WrittenSession> of(byte[] text, int deck, int endOfDeck) {
        int start = find(BEFORE_TALKS, text, endOfDeck, 1) + BEFORE_TALKS.length;
        int end = find(AFTER_TALKS, text, text.length - AFTER_TALKS.length, -1) + 1;
        if (text.length > MOST_BYTES || start < endOfDeck || end < start) {
            return Optional.empty();
        }
        byte[] before = Bytes.concat(
                Arrays.copyOf(text, deck), Remembered.PLACEHOLDER, Arrays.copyOfRange(text, endOfDeck, start));
        byte[] frame = Bytes.concat(before, NO_TALKS, Arrays.copyOfRange(text, end, text.length));
        return isPlaceOfTalks(frame, before.length)
                ? Optional.of(new WrittenSession(frame, Arrays.copyOfRange(text, start, end)))
                : Optional.empty();
    }

    /** Where that stands, going from a place in one direction; else far before any text. */
    private static int find(byte[] wanted, byte[] text, int from, int step) {
        for (int at = from; at >= 0 && at + wanted.length <= text.length; at += step) {
            if (Arrays.equals(text, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return Integer.MIN_VALUE;
    }

    /** Whether the talks of the session stand there, and not those of something inside it. */
    private static boolean isPlaceOfTalks(byte[] frame, int place) {
        try (JsonParser parser = Json.parser(frame)) {
            return Json.find(parser, SessionParts.TALKS, JsonToken.START_ARRAY) && Json.offset(parser) == place;
        } catch (IOException e) {
            return false;
        }
    }

    /** Nothing if something is wrong, or not in the form in which this program writes it. */
    Optional<SessionFile> read(Source source, Remembered before) {
        try {
            JsonNode tree = before.withDeck(Json.parse(source.name(), frame));
            source.require(SessionReader.FORMAT, tree);
            return SessionFiles.readInParts(tree, before.canonical(tree), this::talks, before);
        } catch (UnreadableFileException | NotAsWritten e) {
            return Optional.empty();
        }
    }

    private List<KeptTalk> talks(Cursor list, TalkReader reader) {
        return TalkText.read(talks, list, reader);
    }
}
