package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes a tree as UTF-8, stable under version control: two-space indent, newline at the end, fields in their order.
 *
 * <p>Half of a surrogate pair, which UTF-8 cannot hold, is escaped, so that nothing that a parser takes in is lost.
 */
final class JsonPrinter {
    private static final int PART = 1 << 16;
    /** The most bytes that one character takes, as an escape. */
    private static final int WIDEST = 6;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final String SHORT_ESCAPED = "\"\\\b\t\n\f\r";
    private static final String SHORT_ESCAPES = "\"\\btnfr";

    /** What came before {@link #text}: one array that grows would be copied again and again, and a text can be very long. */
    private final List<Slice> parts = new ArrayList<>();

    private final List<Slice> talks;
    private byte[] text = new byte[PART];
    private int size;

    private JsonPrinter(List<Slice> talks) {
        this.talks = talks;
    }

    static byte[] print(JsonNode tree) {
        return print(tree, List.of());
    }

    /**
     * Writes a session with talks that are text already.
     *
     * @param frame with an empty list in place of the talks
     */
    static byte[] print(JsonNode frame, List<Slice> talks) {
        JsonPrinter printer = new JsonPrinter(talks);
        printer.node(frame, 0);
        printer.word("\n");
        return printer.whole();
    }

    /** A part of a file, as it stands in a place of that depth. */
    static byte[] part(JsonNode tree, int depth) {
        JsonPrinter printer = new JsonPrinter(List.of());
        printer.node(tree, depth);
        return printer.whole();
    }

    private byte[] whole() {
        endPart();
        byte[] whole = new byte[parts.stream().mapToInt(Slice::length).sum()];
        int end = 0;
        for (Slice part : parts) {
            end = part.copyTo(whole, end);
        }
        return whole;
    }

    private void node(JsonNode node, int depth) {
        if (node.isObject()) {
            object(node, depth);
        } else if (node.isArray()) {
            list(node, depth);
        } else if (node.isTextual()) {
            string(node.textValue());
        } else {
            word(node.asText());
        }
    }

    private void object(JsonNode object, int depth) {
        open('{');
        int before = 0;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            separate(before, depth + 1);
            before++;
            string(field.getKey());
            word(": ");
            if (depth == 0 && !talks.isEmpty() && field.getKey().equals(SessionParts.TALKS)) {
                talks();
            } else {
                node(field.getValue(), depth + 1);
            }
        }
        close(before, depth, '}');
    }

    private void list(JsonNode list, int depth) {
        open('[');
        int before = 0;
        for (JsonNode element : list) {
            separate(before, depth + 1);
            before++;
            node(element, depth + 1);
        }
        close(before, depth, ']');
    }

    private void talks() {
        open('[');
        int before = 0;
        for (Slice talk : talks) {
            separate(before, KeptTalk.LEVEL);
            before++;
            endPart();
            parts.add(talk);
        }
        close(before, KeptTalk.LEVEL - 1, ']');
    }

    private void open(char bracket) {
        reserve(1);
        put(bracket);
    }

    private void separate(int before, int depth) {
        if (before > 0) {
            reserve(1);
            put(',');
        }
        newLine(depth);
    }

    private void close(int before, int depth, char bracket) {
        if (before == 0) {
            word(" ");
        } else {
            newLine(depth);
        }
        reserve(1);
        put(bracket);
    }

    private void newLine(int depth) {
        reserve(1 + 2 * depth);
        put('\n');
        Arrays.fill(text, size, size + 2 * depth, (byte) ' ');
        size += 2 * depth;
    }

    private void word(String ascii) {
        reserve(ascii.length());
        for (int at = 0; at < ascii.length(); at++) {
            put(ascii.charAt(at));
        }
    }

    private void string(String string) {
        reserve(2 + WIDEST * string.length());
        put('"');
        int at = 0;
        while (at < string.length()) {
            char character = string.charAt(at);
            if (character >= 0x80) {
                at += beyondAscii(string, at);
            } else {
                ascii(character);
                at++;
            }
        }
        put('"');
    }

    private void ascii(char character) {
        if (character >= ' ' && character != '"' && character != '\\') {
            put(character);
        } else {
            escape(character);
        }
    }

    private void escape(char character) {
        int shortEscape = SHORT_ESCAPED.indexOf(character);
        put('\\');
        if (shortEscape >= 0) {
            put(SHORT_ESCAPES.charAt(shortEscape));
        } else {
            put('u');
            for (int shift = 12; shift >= 0; shift -= 4) {
                text[size++] = HEX[(character >> shift) & 0xF];
            }
        }
    }

    /** The number of characters taken. */
    private int beyondAscii(String string, int at) {
        int codePoint = string.codePointAt(at);
        if (codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint)) {
            escape((char) codePoint);
        } else if (codePoint < 0x800) {
            put(0xC0 | (codePoint >> 6));
            continued(codePoint);
        } else if (codePoint < 0x10000) {
            put(0xE0 | (codePoint >> 12));
            continued(codePoint >> 6);
            continued(codePoint);
        } else {
            put(0xF0 | (codePoint >> 18));
            continued(codePoint >> 12);
            continued(codePoint >> 6);
            continued(codePoint);
        }
        return Character.charCount(codePoint);
    }

    /** The lowest six bits, as a byte that goes on with a character. */
    private void continued(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    private void put(int oneByte) {
        text[size++] = (byte) oneByte;
    }

    private void reserve(int bytes) {
        if (text.length - size < bytes) {
            endPart();
        }
        if (text.length < bytes) {
            text = new byte[bytes];
        }
    }

    private void endPart() {
        parts.add(Slice.of(Arrays.copyOf(text, size)));
        size = 0;
    }
}
