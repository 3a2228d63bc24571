package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Register;
import org.droomballon.session.Version;
import org.droomballon.session.VersionVector;

/** Registers as they stand in files: a list of values, each with what it has seen. */
final class Registers {
    private static final Pattern WRITER = Pattern.compile("[a-z0-9]{1,32}");
    /** Every JSON reader takes whole numbers up to here; a writer never comes near. */
    private static final long HIGHEST = 1L << 53;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Registers() {}

    /** Reads a register; a value that is {@code null} is one that was emptied. */
    static <T> Register<T> read(Cursor at, Function<Cursor, Optional<T>> value) {
        return new Register<>(at.allIfAny(version -> version(version, value)));
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
        return WRITER.matcher(text).matches();
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
        boolean sound = at.node().properties().stream()
                .allMatch(entry -> isWriter(entry.getKey())
                        && entry.getValue().canConvertToLong()
                        && entry.getValue().isIntegralNumber()
                        && entry.getValue().longValue() >= 1
                        && entry.getValue().longValue() <= HIGHEST);
        if (!sound) {
            at.report(Kind.BAD_VERSION);
            return Optional.empty();
        }
        Map<String, Long> counters = new TreeMap<>();
        at.node()
                .properties()
                .forEach(entry -> counters.put(entry.getKey(), entry.getValue().longValue()));
        return Optional.of(new VersionVector(counters));
    }

    private static <T> Optional<Version<T>> version(Cursor at, Function<Cursor, Optional<T>> read) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        boolean emptied = at.get("value").node().isNull();
        Optional<T> value = emptied ? Optional.empty() : read.apply(at.get("value"));
        Optional<VersionVector> seen =
                vector(at.get("seen")).filter(vector -> !vector.counters().isEmpty());
        if (at.get("seen").node().isObject() && at.get("seen").node().isEmpty()) {
            at.report(Kind.BAD_VERSION);
        }
        return seen.filter(vector -> emptied || value.isPresent()).map(vector -> new Version<>(value, vector));
    }
}
