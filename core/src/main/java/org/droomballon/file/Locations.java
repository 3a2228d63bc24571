package org.droomballon.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds line and column of places in a JSON text. Only run when something is wrong, so that good files cost nothing; and
 * whatever no problem lies in is passed over, so that a large file costs little.
 */
final class Locations {
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, JsonLocation> byPointer = new HashMap<>();

    private Locations(List<Problem> problems) {
        problems.forEach(problem -> want(problem.place()));
    }

    static List<Problem> locate(byte[] bytes, List<Problem> problems) {
        Locations locations = new Locations(problems);
        try (JsonParser parser = Json.parser(bytes)) {
            parser.nextToken();
            locations.read(parser, "");
        } catch (StreamConstraintsException deeper) {
            // Files that are put together can be deeper than one may be: what lies there has the place of what it lies
            // in.
        } catch (IOException e) {
            throw new IllegalStateException("this text was parsed a moment ago", e);
        }
        return problems.stream().map(locations::locate).toList();
    }

    /** A place, and all in which it lies. */
    private void want(String place) {
        for (String at = place; wanted.add(at) && !at.isEmpty(); at = parent(at)) {}
    }

    /** The value at the parser's token, of which a problem is or in which one lies. */
    private void read(JsonParser parser, String pointer) throws IOException {
        byPointer.put(pointer, parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String inside = pointer + "/" + Cursor.escaped(parser.currentName());
                parser.nextToken();
                readIfWanted(parser, inside);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                readIfWanted(parser, pointer + "/" + index);
            }
        }
    }

    private void readIfWanted(JsonParser parser, String pointer) throws IOException {
        if (wanted.contains(pointer)) {
            read(parser, pointer);
        } else {
            parser.skipChildren();
        }
    }

    /** A missing field has no place of its own: the nearest parent has. */
    private Problem locate(Problem problem) {
        String pointer = problem.place();
        while (!byPointer.containsKey(pointer) && !pointer.isEmpty()) {
            pointer = parent(pointer);
        }
        JsonLocation location = byPointer.get(pointer);
        return location == null ? problem : problem.in(location.getLineNr(), location.getColumnNr());
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
