package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.droomballon.file.Problem.About;
import org.droomballon.file.Problem.Kind;

/** Decks with one mistake each, and what is to be said of it. */
record DeckMistake(String name, Consumer<ObjectNode> mistake, Kind kind, String place, About about) {
    private static final List<DeckMistake> ALL = List.of(
            new DeckMistake("no id", deck -> deck.remove("id"), Kind.MISSING, "/id"),
            new DeckMistake("id with a space", deck -> deck.put("id", "een warm onthaal"), Kind.BAD_ID, "/id"),
            new DeckMistake("no edition", deck -> deck.remove("edition"), Kind.MISSING, "/edition"),
            new DeckMistake("empty edition", deck -> deck.put("edition", " "), Kind.EMPTY, "/edition"),
            new DeckMistake("edition as number", deck -> deck.put("edition", 1), Kind.WRONG_TYPE, "/edition"),
            new DeckMistake(
                    "no source language", deck -> deck.remove("sourceLanguage"), Kind.MISSING, "/sourceLanguage"),
            new DeckMistake(
                    "language with underscore",
                    deck -> list(deck, "/unfinished").add("nl_BE"),
                    Kind.NOT_A_LANGUAGE,
                    "/unfinished/0"),
            new DeckMistake(
                    "language with hanging hyphen",
                    deck -> list(deck, "/unfinished").add("dutch-"),
                    Kind.NOT_A_LANGUAGE,
                    "/unfinished/0"),
            new DeckMistake(
                    "language as a word",
                    deck -> list(deck, "/unfinished").add("dutch"),
                    Kind.NOT_A_LANGUAGE,
                    "/unfinished/0"),
            new DeckMistake(
                    "language in capitals",
                    deck -> list(deck, "/unfinished").add("TR"),
                    Kind.NOT_A_LANGUAGE,
                    "/unfinished/0"),
            new DeckMistake("empty language", deck -> list(deck, "/unfinished").add(""), Kind.EMPTY, "/unfinished/0"),
            new DeckMistake(
                    "source that the deck lacks",
                    deck -> deck.put("sourceLanguage", "tr"),
                    Kind.MISSING_LANGUAGE,
                    "/languages",
                    "tr"),
            new DeckMistake(
                    "language twice", deck -> list(deck, "/languages").add("fr"), Kind.DOUBLE_LANGUAGE, "/languages/4"),
            new DeckMistake(
                    "language complete and not",
                    deck -> list(deck, "/unfinished").add("fr"),
                    Kind.DOUBLE_LANGUAGE,
                    "/unfinished/0"),
            new DeckMistake("languages as text", deck -> deck.put("unfinished", "tr"), Kind.WRONG_TYPE, "/unfinished"),
            new DeckMistake("no title", deck -> deck.remove("title"), Kind.MISSING, "/title"),
            new DeckMistake("title as text", deck -> deck.put("title", "Een warm onthaal"), Kind.WRONG_TYPE, "/title"),
            new DeckMistake(
                    "title without german",
                    deck -> at(deck, "/title").remove("de"),
                    Kind.MISSING_LANGUAGE,
                    "/title",
                    "de"),
            new DeckMistake("no rules", deck -> deck.remove("rules"), Kind.MISSING, "/rules"),
            new DeckMistake(
                    "group of one",
                    deck -> at(deck, "/rules").put("groupMin", 1),
                    Kind.OUT_OF_RANGE,
                    "/rules/groupMin"),
            new DeckMistake(
                    "group of thirty",
                    deck -> at(deck, "/rules").put("groupMax", 30),
                    Kind.OUT_OF_RANGE,
                    "/rules/groupMax"),
            new DeckMistake(
                    "group upside down",
                    deck -> at(deck, "/rules").put("groupMin", 6),
                    Kind.OUT_OF_RANGE,
                    "/rules/groupMax"),
            new DeckMistake(
                    "more roles than seats",
                    deck -> at(deck, "/rules").put("noteTakers", 2),
                    Kind.OUT_OF_RANGE,
                    "/rules/noteTakers"),
            new DeckMistake(
                    "no minutes",
                    deck -> at(deck, "/rules").put("minutesPerCard", 0),
                    Kind.OUT_OF_RANGE,
                    "/rules/minutesPerCard"),
            new DeckMistake(
                    "half minutes",
                    deck -> at(deck, "/rules").put("minutesPerCard", 7.5),
                    Kind.WRONG_TYPE,
                    "/rules/minutesPerCard"),
            new DeckMistake(
                    "all night",
                    deck -> at(deck, "/rules").put("minutesPerCard", 241),
                    Kind.OUT_OF_RANGE,
                    "/rules/minutesPerCard"),
            new DeckMistake(
                    "no points", deck -> at(deck, "/rules").put("points", 0), Kind.OUT_OF_RANGE, "/rules/points"),
            new DeckMistake(
                    "too many points",
                    deck -> at(deck, "/rules").put("points", 101),
                    Kind.OUT_OF_RANGE,
                    "/rules/points"),
            new DeckMistake("no lenses", deck -> deck.remove("lenses"), Kind.MISSING, "/lenses"),
            new DeckMistake("zero lenses", deck -> deck.putArray("lenses"), Kind.OUT_OF_RANGE, "/lenses"),
            new DeckMistake("seven lenses", DeckMistake::sevenLenses, Kind.OUT_OF_RANGE, "/lenses"),
            new DeckMistake(
                    "lens id twice",
                    deck -> at(deck, "/lenses/1").put("id", "nu"),
                    Kind.DOUBLE_ID,
                    "/lenses/1/id",
                    lens("nu", "")),
            new DeckMistake(
                    "lens without icon",
                    deck -> at(deck, "/lenses/0").remove("icon"),
                    Kind.MISSING,
                    "/lenses/0/icon",
                    lens("nu", "")),
            new DeckMistake(
                    "lens without french",
                    deck -> at(deck, "/lenses/0/prompt").remove("fr"),
                    Kind.MISSING_LANGUAGE,
                    "/lenses/0/prompt",
                    lens("nu", "fr")),
            new DeckMistake(
                    "zero cards",
                    deck -> deck.<ObjectNode>without("film").putArray("cards"),
                    Kind.OUT_OF_RANGE,
                    "/cards"),
            new DeckMistake(
                    "card id twice",
                    deck -> at(deck, "/cards/1").put("id", "k01"),
                    Kind.DOUBLE_ID,
                    "/cards/1/id",
                    card("k01", "2", "")),
            new DeckMistake(
                    "card number twice",
                    deck -> at(deck, "/cards/1").put("number", 7),
                    Kind.DOUBLE_NUMBER,
                    "/cards/6/number",
                    card("k07", "7", "")),
            new DeckMistake(
                    "card number zero",
                    deck -> at(deck, "/cards/1").put("number", 0),
                    Kind.OUT_OF_RANGE,
                    "/cards/1/number",
                    card("k02", "0", "")),
            new DeckMistake(
                    "card without number",
                    deck -> at(deck, "/cards/1").remove("number"),
                    Kind.MISSING,
                    "/cards/1/number",
                    card("k02", "k02", "")),
            new DeckMistake(
                    "card without question",
                    deck -> at(deck, "/cards/6").remove("question"),
                    Kind.MISSING,
                    "/cards/6/question",
                    card("k07", "7", "")),
            new DeckMistake(
                    "card without french",
                    deck -> at(deck, "/cards/6/question").remove("fr"),
                    Kind.MISSING_LANGUAGE,
                    "/cards/6/question",
                    card("k07", "7", "fr")),
            new DeckMistake(
                    "card with empty french",
                    deck -> at(deck, "/cards/6/question").put("fr", ""),
                    Kind.EMPTY,
                    "/cards/6/question/fr",
                    card("k07", "7", "fr")),
            new DeckMistake(
                    "card that turns its text",
                    deck -> at(deck, "/cards/6/question").put("de", "Tor \u202Erot"),
                    Kind.FORBIDDEN_CHARACTER,
                    "/cards/6/question/de",
                    card("k07", "7", "de")),
            new DeckMistake(
                    "card with an isolate",
                    deck -> at(deck, "/cards/6/question").put("de", "Tor \u2067rot"),
                    Kind.FORBIDDEN_CHARACTER,
                    "/cards/6/question/de",
                    card("k07", "7", "de")),
            new DeckMistake(
                    "card with a bell",
                    deck -> at(deck, "/cards/6/question").put("nl", "Wat\u0007?"),
                    Kind.FORBIDDEN_CHARACTER,
                    "/cards/6/question/nl",
                    card("k07", "7", "nl")),
            new DeckMistake(
                    "blank as text",
                    deck -> at(deck, "/cards/16").put("blank", "ja").set("question", deck.at("/cards/0/question")),
                    Kind.WRONG_TYPE,
                    "/cards/16/blank",
                    card("k17", "17", "")),
            new DeckMistake(
                    "picture outside",
                    deck -> at(deck, "/cards/6").put("picture", "media/../geheim.png"),
                    Kind.BAD_PICTURE_NAME,
                    "/cards/6/picture",
                    card("k07", "7", "")),
            new DeckMistake(
                    "picture of another type",
                    deck -> at(deck, "/cards/6").put("picture", "media/poort.gif"),
                    Kind.BAD_PICTURE_NAME,
                    "/cards/6/picture",
                    card("k07", "7", "")),
            new DeckMistake(
                    "picture that is null",
                    deck -> at(deck, "/cards/6").putNull("picture"),
                    Kind.WRONG_TYPE,
                    "/cards/6/picture",
                    card("k07", "7", "")),
            new DeckMistake(
                    "picture that is not there",
                    deck -> at(deck, "/cards/6").put("picture", "media/poort.png"),
                    Kind.NO_SUCH_PICTURE,
                    "/cards/6/picture",
                    card("k07", "7", "")),
            new DeckMistake(
                    "film without address", deck -> at(deck, "/film").remove("address"), Kind.MISSING, "/film/address"),
            new DeckMistake(
                    "film on disk",
                    deck -> at(deck, "/film").put("address", "film.mp4"),
                    Kind.NOT_AN_ADDRESS,
                    "/film/address"),
            new DeckMistake("film as text", deck -> deck.put("film", "https://example.org/"), Kind.WRONG_TYPE, "/film"),
            new DeckMistake(
                    "film for no card", deck -> list(deck, "/film/cards").add("k99"), Kind.UNKNOWN_ID, "/film/cards/1"),
            new DeckMistake(
                    "link to a file",
                    deck -> at(deck, "/links/0").put("address", "file:///etc/passwd"),
                    Kind.NOT_AN_ADDRESS,
                    "/links/0/address"),
            new DeckMistake(
                    "link with a script",
                    deck -> at(deck, "/links/0").put("address", "javascript:alert(1)"),
                    Kind.NOT_AN_ADDRESS,
                    "/links/0/address"),
            new DeckMistake(
                    "credit without name",
                    deck -> at(deck, "/credits/0").remove("name"),
                    Kind.MISSING,
                    "/credits/0/name"),
            new DeckMistake("no licence", deck -> deck.remove("licence"), Kind.MISSING, "/licence"),
            new DeckMistake(
                    "reading without publisher",
                    deck -> at(deck, "/reading/0").remove("publisher"),
                    Kind.MISSING,
                    "/reading/0/publisher"),
            new DeckMistake("reading that is null", deck -> deck.putNull("reading"), Kind.WRONG_TYPE, "/reading"),
            new DeckMistake(
                    "base without edition",
                    deck -> deck.putObject("base").put("id", "x"),
                    Kind.MISSING,
                    "/base/edition"));

    DeckMistake(String name, Consumer<ObjectNode> mistake, Kind kind, String place) {
        this(name, mistake, kind, place, About.NOTHING);
    }

    DeckMistake(String name, Consumer<ObjectNode> mistake, Kind kind, String place, String language) {
        this(name, mistake, kind, place, About.NOTHING.in(language));
    }

    static Stream<DeckMistake> all() {
        return ALL.stream();
    }

    @Override
    public String toString() {
        return name;
    }

    /** The tree of a deck that is good but for this. */
    JsonNode tree() {
        ObjectNode deck = DeckWriter.write(DeckFiles.embedded());
        mistake.accept(deck);
        return deck;
    }

    private static About card(String id, String name, String language) {
        return new About(About.Part.CARD, id, name, language);
    }

    private static About lens(String id, String language) {
        return new About(About.Part.LENS, id, id, language);
    }

    private static ObjectNode at(ObjectNode deck, String pointer) {
        return (ObjectNode) deck.at(pointer);
    }

    private static ArrayNode list(ObjectNode deck, String pointer) {
        return deck.withArray(pointer);
    }

    private static void sevenLenses(ObjectNode deck) {
        List<JsonNode> more = Stream.of("a", "b", "c", "d")
                .<JsonNode>map(id -> at(deck, "/lenses/0").deepCopy().put("id", id))
                .toList();
        list(deck, "/lenses").addAll(more);
    }
}
