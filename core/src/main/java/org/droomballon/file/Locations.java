package org.droomballon.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds line and column of places in a JSON text. Only run when something is wrong, so that good files cost nothing. */
final class Locations {
    private final Map<String, JsonLocation> byPointer = new HashMap<>();

    private Locations() {}

    static List<Problem> locate(byte[] bytes, List<Problem> problems) {
        Locations locations = new Locations();
        try (JsonParser parser = Json.parser(bytes)) {
            locations.read(parser);
        } catch (IOException e) {
            throw new IllegalStateException("this text was parsed a moment ago", e);
        }
        return problems.stream().map(locations::locate).toList();
    }

    private void read(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            if (token.isScalarValue() || token.isStructStart()) {
                String place = token.isStructStart()
                        ? parser.getParsingContext().getParent().pathAsPointer().toString()
                        : pointer;
                byPointer.putIfAbsent(place, parser.currentTokenLocation());
            }
        }
    }

    /** A missing field has no place of its own: the nearest parent has. */
    private Problem locate(Problem problem) {
        String pointer = problem.place();
        while (!byPointer.containsKey(pointer) && !pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        JsonLocation location = byPointer.get(pointer);
        return location == null ? problem : problem.in(location.getLineNr(), location.getColumnNr());
    }
}
