package org.droomballon.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.function.Function;

/** JSON text to tree and back: strict in, stable out (two-space indent, newline at the end). */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static JsonNode parse(String file, byte[] bytes) throws UnreadableFileException {
        try {
            JsonNode tree = MAPPER.readTree(withoutMark(bytes));
            if (tree.isMissingNode()) {
                throw new UnreadableFileException(file, List.of(Problem.at(Problem.Kind.NOT_JSON, "", "end")));
            }
            return tree;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            Problem problem = Problem.at(Problem.Kind.NOT_JSON, "", why(e));
            throw new UnreadableFileException(file, List.of(problem.in(Math.max(line, 0), Math.max(column, 0))));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
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

    /** Windows Notepad puts a byte order mark before UTF-8. */
    static byte[] withoutMark(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }
}
