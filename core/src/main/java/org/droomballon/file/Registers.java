package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Register;
import org.droomballon.session.Version;
import org.droomballon.session.VersionVector;

/** Registers as they stand in files: a list of values, each with what it has seen. */
final class Registers {
    private static final CharMatcher WRITER =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).precomputed();

    private static final int LONGEST_WRITER = 32;
    /** Every JSON reader takes whole numbers up to here; a pen begins far enough below it. */
    private static final long HIGHEST = 1L << 53;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Registers() {}

    /** Reads a register; a value that is {@code null} is one that was emptied. */
    static <T> Register<T> read(Cursor at, Function<? super Cursor, Optional<T>> value) {
        if (!at.isThere()) {
            return Register.empty();
        }
        List<Cursor> all = at.list();
        if (all.size() == 1) {
            return new Register<>(version(all.get(0), value).map(List::of).orElse(List.of()));
        }
        List<Cursor> places = new ArrayList<>();
        List<Version<T>> versions = new ArrayList<>();
        for (Cursor place : all) {
            version(place, value).ifPresent(version -> {
                places.add(place);
                versions.add(version);
            });
        }
        tellCovered(places, versions.stream().map(Version::vector).toList());
        return new Register<>(versions);
    }

    /** A value that a newer one has seen would look like a conflict that nobody has. */
    private static void tellCovered(List<Cursor> places, List<VersionVector> vectors) {
        for (int at = 0; at < places.size(); at++) {
            VersionVector vector = vectors.get(at);
            if (vectors.stream().anyMatch(newer -> !newer.equals(vector) && newer.covers(vector))) {
                places.get(at).report(Kind.COVERED_VERSION);
            }
        }
    }

    /** Notes a field that has to be there, and has to have a value in every version. */
    static void requireWritten(Cursor at) {
        at.requireThere();
        if (at.node().isArray() && at.node().isEmpty()) {
            at.report(Kind.EMPTY, "value");
        }
        requireKept(at);
    }

    /**
     * Notes every version in which the field was emptied. Where one may be, each of two files can hold a value that the other
     * one emptied, and together they hold none: what may not be empty cannot be emptied.
     */
    static void requireKept(Cursor at) {
        at.elements().stream()
                .map(version -> version.get("value"))
                .filter(value -> value.node().isNull())
                .forEach(value -> value.report(Kind.EMPTY, "value"));
    }

    /** Leaves the field out where nobody has written. */
    static <T> void write(ObjectNode into, String key, Register<T> register, Function<T, JsonNode> value) {
        if (!register.versions().isEmpty()) {
            ArrayNode versions = into.putArray(key);
            register.versions().forEach(version -> versions.addObject()
                    .<ObjectNode>set("value", version.value().map(value).orElseGet(NODES::nullNode))
                    .set("seen", vector(version.vector())));
        }
    }

    /** Whether a text names a writer. */
    static boolean isWriter(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_WRITER && WRITER.matchesAllOf(text);
    }

    static JsonNode vector(VersionVector vector) {
        ObjectNode counters = NODES.objectNode();
        vector.counters().forEach((writer, counter) -> counters.set(writer, number(counter)));
        return counters;
    }

    /** The node that a parser would make of the number, so that what is written equals what is read. */
    static JsonNode number(long number) {
        return (int) number == number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    static Optional<VersionVector> vector(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Set<Map.Entry<String, JsonNode>> entries = at.node().properties();
        for (Map.Entry<String, JsonNode> entry : entries) {
            if (!isWriter(entry.getKey()) || !isCounter(entry.getValue())) {
                at.report(Kind.BAD_VERSION);
                return Optional.empty();
            }
        }
        return Optional.of(new VersionVector(counters(entries)));
    }

    /** Most values have seen one writer only, and there are very many: for these no tree is made. */
    private static Map<String, Long> counters(Set<Map.Entry<String, JsonNode>> entries) {
        if (entries.size() == 1) {
            Map.Entry<String, JsonNode> only = entries.iterator().next();
            return Map.of(only.getKey(), only.getValue().longValue());
        }
        Map<String, Long> counters = new TreeMap<>();
        entries.forEach(entry -> counters.put(entry.getKey(), entry.getValue().longValue()));
        return counters;
    }

    private static boolean isCounter(JsonNode number) {
        return number.isIntegralNumber()
                && number.canConvertToLong()
                && number.longValue() >= 1
                && number.longValue() <= HIGHEST;
    }

    private static <T> Optional<Version<T>> version(Cursor at, Function<? super Cursor, Optional<T>> read) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        boolean emptied = at.get("value").node().isNull();
        Optional<T> value = emptied ? Optional.empty() : read.apply(at.get("value"));
        Cursor seen = at.get("seen");
        Optional<VersionVector> vector = vector(seen);
        if (vector.isPresent() && vector.get().counters().isEmpty()) {
            seen.report(Kind.BAD_VERSION);
            return Optional.empty();
        }
        return vector.filter(known -> emptied || value.isPresent()).map(known -> new Version<>(value, known));
    }
}
