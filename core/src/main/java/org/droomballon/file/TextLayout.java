package org.droomballon.file;

import java.nio.charset.StandardCharsets;

/** The fixed text around the values of an object and its registers, for a depth of indentation. */
final class TextLayout {
    static final byte[] NULL = bytes("null");
    static final byte[] TRUE = bytes("true");
    static final byte[] FALSE = bytes("false");
    static final byte[] QUOTE = bytes("\"");
    static final byte[] COLON = bytes(": ");
    static final byte[] COMMA = bytes(",");
    static final byte[] LIST = bytes("[");
    static final byte[] EMPTY_LIST = bytes("[ ]");

    final byte[] object;
    final byte[] firstField;
    final byte[] field;
    final byte[] register;
    final byte[] seen;
    final byte[] vector;
    final byte[] nextWriter;
    final byte[] vectorEnd;
    final byte[] registerEnd;
    final byte[] objectEnd;
    final byte[] listEnd;

    private TextLayout(int depth) {
        object = bytes(line(depth - 1) + "{");
        firstField = bytes(line(depth) + "\"");
        field = bytes("," + line(depth) + "\"");
        register = bytes("[" + line(depth + 1) + "{" + line(depth + 2) + "\"value\": ");
        seen = bytes("," + line(depth + 2) + "\"seen\": ");
        vector = bytes("{" + line(depth + 3));
        nextWriter = bytes("," + line(depth + 3));
        vectorEnd = bytes(line(depth + 2) + "}");
        registerEnd = bytes(line(depth + 1) + "}" + line(depth) + "]");
        objectEnd = bytes(line(depth - 1) + "}");
        listEnd = bytes(line(depth - 2) + "]");
    }

    /** Of an object whose fields stand so deep. */
    static TextLayout ofFieldsAt(int depth) {
        return new TextLayout(depth);
    }

    private static String line(int depth) {
        return "\n" + "  ".repeat(depth);
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
