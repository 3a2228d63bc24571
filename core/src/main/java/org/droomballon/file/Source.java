package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.droomballon.file.Problem.Kind;

/** The bytes of a file, read once, within bounds, with its name for messages. */
final class Source {
    private static final int MOST_MEGABYTES = 64;
    /** As JSON, or as a table or list, a file is far smaller; what is made of it takes many times its size in memory. */
    private static final int MOST_MEGABYTES_OF_JSON = 32;

    private static final int MOST_MEGABYTES_OF_TEXT = 4;

    /** How much of a file tells what it looks like. */
    private static final int BEGIN = 1024;

    private static final Pattern BEGINS_JSON = Pattern.compile("\\uFEFF?\\s*[\\[{]");

    private final String name;
    private final byte[] bytes;

    Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    static Source read(Path path) throws UnreadableFileException {
        String name = path.toString();
        try {
            if (Files.isDirectory(path)) {
                throw unreadable(name, Kind.CANNOT_READ, "directory");
            }
            if (Files.size(path) > (long) MOST_MEGABYTES << 20) {
                throw unreadable(name, Kind.TOO_LARGE, Integer.toString(MOST_MEGABYTES));
            }
            return new Source(name, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw unreadable(name, Kind.CANNOT_READ, "missing");
        } catch (AccessDeniedException e) {
            throw unreadable(name, Kind.CANNOT_READ, "denied");
        } catch (IOException e) {
            throw unreadable(name, Kind.CANNOT_READ, "other");
        }
    }

    /** Whether the first bytes are those of a ZIP, be it an empty one. */
    boolean isZip() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
    }

    /** Whether the first character that is no blank opens an object or a list. */
    boolean looksLikeJson() {
        String begin = new String(bytes, 0, Math.min(bytes.length, BEGIN), StandardCharsets.UTF_8);
        return BEGINS_JSON.matcher(begin).lookingAt();
    }

    /** The whole file is wrong. */
    UnreadableFileException wrong(Kind kind, String... details) {
        return unreadable(name, kind, details);
    }

    /** The text of a file that people wrote by hand, without byte order mark. */
    String text() throws UnreadableFileException {
        requireAtMost(MOST_MEGABYTES_OF_TEXT);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable(name, Kind.NOT_CSV, "encoding");
        }
    }

    JsonNode parse() throws UnreadableFileException {
        requireAtMost(MOST_MEGABYTES_OF_JSON);
        return Json.parse(name, bytes);
    }

    private void requireAtMost(int megabytes) throws UnreadableFileException {
        if (bytes.length > megabytes << 20) {
            throw wrong(Kind.TOO_LARGE, Integer.toString(megabytes));
        }
    }

    /** Refuses a tree whose first fields do not say that it is of that format and of a version that this program knows. */
    void require(String format, JsonNode tree) throws UnreadableFileException {
        String found = tree.path("format").asText("");
        if (!found.equals(format)) {
            throw located(Problem.at(Kind.WRONG_FORMAT, tree.isObject() ? "/format" : "", format, found));
        }
        Cursor version = new Cursor(tree, "", new Problems()).get("version");
        if (version.isThere()
                && !(version.node().isIntegralNumber()
                        && version.node().asText().equals("1"))) {
            throw located(version(version));
        }
    }

    private static Problem version(Cursor at) {
        JsonNode version = at.node();
        if (!version.isIntegralNumber()) {
            return Problem.at(Kind.WRONG_TYPE, at.pointer(), "number");
        }
        return version.bigIntegerValue().signum() > 0
                ? Problem.at(Kind.NEWER_VERSION, at.pointer(), version.asText())
                : Problem.at(Kind.OUT_OF_RANGE, at.pointer(), version.asText(), "1", "1");
    }

    private UnreadableFileException located(Problem problem) {
        return new UnreadableFileException(name, Locations.locate(bytes, List.of(problem)));
    }

    private static UnreadableFileException unreadable(String name, Kind kind, String... details) {
        return new UnreadableFileException(name, List.of(Problem.at(kind, "", details)));
    }
}
