package org.droomballon.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** JSON text to tree and back: strict in, stable out (two-space indent, newline at the end). */
final class Json {
    /** Far more than an evening needs, and little enough to be read, merged and written in a small memory. */
    static final int MOST_LEVELS = 100;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(MOST_LEVELS)
            .maxTokenCount(3_000_000)
            .maxNumberLength(100)
            .build();

    static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(new SmallNodes())
            .build();

    private Json() {}

    static JsonNode parse(String file, byte[] bytes) throws UnreadableFileException {
        requireUtf8(file, bytes);
        try {
            JsonNode tree = MAPPER.readTree(withoutMark(bytes));
            if (tree.isMissingNode()) {
                Problem empty = Problem.at(Problem.Kind.NOT_JSON, "", "end").in(1, 1);
                throw new UnreadableFileException(file, List.of(empty));
            }
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation stopped = e.getLocation() == null ? limit(bytes) : e.getLocation();
            Problem problem = Problem.at(Problem.Kind.NOT_JSON, "", why(e));
            throw new UnreadableFileException(
                    file, List.of(problem.in(Math.max(stopped.getLineNr(), 0), Math.max(stopped.getColumnNr(), 0))));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** The parser would read a file in UTF-16 too, and guesses what it is; nobody should have to guess. */
    private static void requireUtf8(String file, byte[] bytes) throws UnreadableFileException {
        OptionalInt wrong = Utf8Check.firstWrong(bytes);
        if (wrong.isPresent()) {
            Problem problem = Problem.at(Problem.Kind.NOT_JSON, "", "encoding");
            throw new UnreadableFileException(file, List.of(Utf8Check.locate(problem, bytes, wrong.getAsInt())));
        }
    }

    /** Where a limit is passed: the parser does not say, but stays there. */
    private static JsonLocation limit(byte[] bytes) {
        try (JsonParser parser = parser(bytes)) {
            return whereItStops(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static JsonLocation whereItStops(JsonParser parser) throws IOException {
        try {
            while (parser.nextToken() != null) {
                parser.getTextLength();
            }
        } catch (StreamConstraintsException passed) {
            return parser.currentLocation();
        }
        return JsonLocation.NA;
    }

    /** What stops the parser, in a word that sentences know; its own words are English. */
    private static String why(JsonProcessingException stopped) {
        if (stopped instanceof JsonEOFException) {
            return "end";
        }
        if (stopped instanceof StreamConstraintsException) {
            return "limit";
        }
        return stopped.getOriginalMessage().startsWith("Duplicate field") ? "double" : "mark";
    }

    /** The tree of a text that this program wrote. */
    static JsonNode own(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("a text of ours that is no JSON", e);
        }
    }

    static byte[] bytes(JsonNode tree) {
        return JsonPrinter.print(tree);
    }

    /** A list of what is written of each part, in their order. */
    static <T> void list(ObjectNode into, String key, List<T> parts, Function<T, JsonNode> write) {
        ArrayNode list = into.putArray(key);
        parts.forEach(part -> list.add(write.apply(part)));
    }

    /** The same; a list of nothing is left out. */
    static <T> void listIfAny(ObjectNode into, String key, List<T> parts, Function<T, JsonNode> write) {
        if (!parts.isEmpty()) {
            list(into, key, parts, write);
        }
    }

    /** On one line, for comparing and for hashing. */
    static String compact(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that cannot be written", e);
        }
    }

    static JsonParser parser(byte[] bytes) throws IOException {
        return MAPPER.getFactory().createParser(withoutMark(bytes));
    }

    /** Moves to the value of a field of the outermost object, and answers whether it is there and begins so. */
    static boolean find(JsonParser parser, String field, JsonToken begin) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isField = parser.currentName().equals(field);
            if (parser.nextToken() == begin && isField) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    /** Where the parser's token begins. */
    static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** Windows Notepad puts a byte order mark before UTF-8. */
    static byte[] withoutMark(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }
}
