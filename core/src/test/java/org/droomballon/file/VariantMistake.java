package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.droomballon.file.Problem.Kind;

/** Variants with one mistake each, and what is to be said of it. */
record VariantMistake(String name, Consumer<ObjectNode> mistake, Kind kind, String place) {
    private static final List<VariantMistake> ALL = List.of(
            new VariantMistake("no base", variant -> variant.remove("base"), Kind.MISSING, "/base"),
            new VariantMistake(
                    "unknown base",
                    variant -> at(variant, "/base").put("id", "een-koud-onthaal"),
                    Kind.NO_BASE,
                    "/base"),
            new VariantMistake(
                    "other edition",
                    variant -> at(variant, "/base").put("edition", "9"),
                    Kind.OTHER_EDITION,
                    "/base/edition"),
            new VariantMistake(
                    "no edition of the base",
                    variant -> at(variant, "/base").remove("edition"),
                    Kind.MISSING,
                    "/base/edition"),
            new VariantMistake("no id", variant -> variant.remove("id"), Kind.MISSING, "/id"),
            new VariantMistake(
                    "id of the base", variant -> variant.put("id", "een-warm-onthaal"), Kind.DOUBLE_ID, "/id"),
            new VariantMistake("no edition", variant -> variant.remove("edition"), Kind.MISSING, "/edition"),
            new VariantMistake("rules as text", variant -> variant.put("rules", "kort"), Kind.WRONG_TYPE, "/rules"),
            new VariantMistake(
                    "group upside down",
                    variant -> at(variant, "/rules").put("groupMin", 6),
                    Kind.OUT_OF_RANGE,
                    "/rules/groupMax"),
            new VariantMistake(
                    "no minutes",
                    variant -> at(variant, "/rules").put("minutesPerCard", 0),
                    Kind.OUT_OF_RANGE,
                    "/rules/minutesPerCard"),
            new VariantMistake(
                    "null points",
                    variant -> at(variant, "/rules").putNull("points"),
                    Kind.WRONG_TYPE,
                    "/rules/points"),
            new VariantMistake(
                    "film on disk",
                    variant -> at(variant, "/film").put("address", "film.mp4"),
                    Kind.NOT_AN_ADDRESS,
                    "/film/address"),
            new VariantMistake(
                    "film for a card that is out",
                    variant -> at(variant, "/film").putArray("cards").add("k10"),
                    Kind.UNKNOWN_ID,
                    "/film/cards/0"),
            new VariantMistake(
                    "leaves out nothing there",
                    variant -> list(variant, "/leaveOut").add("k99"),
                    Kind.UNKNOWN_ID,
                    "/leaveOut/2"),
            new VariantMistake(
                    "leaves out twice",
                    variant -> list(variant, "/leaveOut").add("k10"),
                    Kind.DOUBLE_ID,
                    "/leaveOut/2"),
            new VariantMistake(
                    "leave out as text", variant -> variant.put("leaveOut", "k10"), Kind.WRONG_TYPE, "/leaveOut"),
            new VariantMistake(
                    "orders what is out", variant -> list(variant, "/order").add("k10"), Kind.UNKNOWN_ID, "/order/2"),
            new VariantMistake(
                    "orders twice", variant -> list(variant, "/order").add("r1"), Kind.DOUBLE_ID, "/order/2"),
            new VariantMistake(
                    "extra with a known id",
                    variant -> at(variant, "/extra/1").put("id", "k03"),
                    Kind.DOUBLE_ID,
                    "/extra/1/id"),
            new VariantMistake(
                    "extra with a known number",
                    variant -> at(variant, "/extra/1").put("number", 3),
                    Kind.DOUBLE_NUMBER,
                    "/extra/1/number"),
            new VariantMistake(
                    "extras that share a number",
                    variant -> at(variant, "/extra/1").put("number", 20),
                    Kind.DOUBLE_NUMBER,
                    "/extra/1/number"),
            new VariantMistake(
                    "extra without question",
                    variant -> at(variant, "/extra/0").remove("question"),
                    Kind.MISSING,
                    "/extra/0/question"),
            new VariantMistake(
                    "extra in no language",
                    variant -> at(variant, "/extra/0").putObject("question"),
                    Kind.EMPTY,
                    "/extra/0/question"),
            new VariantMistake(
                    "extra in an odd language",
                    variant -> at(variant, "/extra/0/question").put("nl_BE", "Poort?"),
                    Kind.NOT_A_LANGUAGE,
                    "/extra/0/question/nl_BE"),
            new VariantMistake(
                    "extra only in a new language",
                    variant -> at(variant, "/extra/0/question").remove("nl"),
                    Kind.MISSING_LANGUAGE,
                    "/extra/0/question"),
            new VariantMistake(
                    "extra that is empty",
                    variant -> at(variant, "/extra/0/question").put("nl", ""),
                    Kind.EMPTY,
                    "/extra/0/question/nl"),
            new VariantMistake(
                    "extra as text", variant -> list(variant, "/extra").add("Een vraag"), Kind.WRONG_TYPE, "/extra/2"));

    static Stream<VariantMistake> all() {
        return ALL.stream();
    }

    @Override
    public String toString() {
        return name;
    }

    /** The tree of a variant that is good but for this. */
    JsonNode tree() {
        ObjectNode variant = Variants.tree();
        mistake.accept(variant);
        return variant;
    }

    private static ObjectNode at(ObjectNode variant, String pointer) {
        return (ObjectNode) variant.at(pointer);
    }

    private static ArrayNode list(ObjectNode variant, String pointer) {
        return variant.withArray(pointer);
    }
}
