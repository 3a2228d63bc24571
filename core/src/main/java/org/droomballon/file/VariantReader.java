package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.DeckEdition;
import org.droomballon.file.Problem.Kind;

/**
 * Turns what a council changes in a deck, and that deck, into a deck of its own: on the tree, so that what comes of it is
 * read like any other deck.
 */
final class VariantReader {
    static final String FORMAT = "droomballon/variant";

    private final Cursor root;
    private final ObjectNode deck;

    /** @param base the tree of the deck that the variant starts from */
    VariantReader(Cursor root, ObjectNode base) {
        this.root = root;
        this.deck = base.deepCopy();
    }

    /** The deck that a variant names as its base; nothing only if a problem was noted. */
    static Optional<DeckEdition> base(Cursor root) {
        return root.isObject() ? DeckReader.edition(root.get("base")) : Optional.empty();
    }

    /** The tree of the deck that comes of it; it holds what a problem says of it, too. */
    ObjectNode deck(DeckEdition base) {
        name(base);
        List<JsonNode> cards = cards();
        new VariantRules(root, deck).apply(cards);
        deck.putArray("cards").addAll(ordered(cards));
        languages(cards);
        return deck;
    }

    private void name(DeckEdition base) {
        root.get("edition").text().ifPresent(edition -> deck.put("edition", edition));
        Optional<String> id = root.get("id").id();
        id.ifPresent(known -> deck.put("id", known));
        if (id.isPresent() && id.get().equals(base.id())) {
            root.get("id").report(Kind.DOUBLE_ID, base.id());
        }
        deck.set("base", DeckWriter.edition(base));
    }

    /** Those of the base that stay, then the extra ones. */
    private List<JsonNode> cards() {
        List<String> out =
                known(root.get("leaveOut"), Streams.stream(deck.get("cards")).toList());
        List<JsonNode> cards = new ArrayList<>(Streams.stream(deck.get("cards"))
                .filter(card -> !out.contains(id(card)))
                .toList());
        for (Cursor extra : few(root.get("extra"))) {
            if (extra.isObject()) {
                checkCard(extra);
                checkNew(extra, cards);
                cards.add(card(extra));
            }
        }
        checkCount(cards.size());
        return cards;
    }

    private void checkCount(int cards) {
        if (cards < 1 || cards > CardReader.MOST_CARDS) {
            Cursor at = root.get(cards < 1 ? "leaveOut" : "extra");
            at.report(Kind.OUT_OF_RANGE, Integer.toString(cards), "1", Integer.toString(CardReader.MOST_CARDS));
        }
    }

    /** What a card of a deck is made of, and nothing else that stands there. */
    private static ObjectNode card(Cursor extra) {
        ObjectNode card = extra.node().deepCopy();
        String what = CardReader.isBlank(extra) ? "blank" : "question";
        return card.retain("id", "number", what);
    }

    private void checkCard(Cursor extra) {
        extra.get("id").id();
        extra.get("number").number(1, CardReader.MOST_CARDS);
        if (!CardReader.isBlank(extra)) {
            languagesOf(extra);
        }
    }

    private static void checkNew(Cursor extra, List<JsonNode> cards) {
        for (JsonNode card : cards) {
            same(extra, card, "id", Kind.DOUBLE_ID);
            same(extra, card, "number", Kind.DOUBLE_NUMBER);
        }
    }

    private static void same(Cursor extra, JsonNode card, String field, Kind kind) {
        String value = extra.node().path(field).asText("");
        if (!value.isEmpty() && value.equals(card.path(field).asText(""))) {
            extra.get(field).report(kind, value);
        }
    }

    /** The languages in which a question is written; at least one. */
    private static List<Locale> languagesOf(Cursor extra) {
        Cursor question = extra.get("question");
        if (!question.isObject()) {
            return List.of();
        }
        List<String> tags = Streams.stream(question.node().fieldNames()).toList();
        tags.forEach(tag -> question.get(tag).text());
        tags.stream().filter(tag -> LanguageTags.parse(tag).isEmpty()).forEach(tag -> question.get(tag)
                .report(Kind.NOT_A_LANGUAGE, tag));
        if (tags.isEmpty()) {
            question.report(Kind.EMPTY, "question");
        }
        return tags.stream().map(LanguageTags::parse).flatMap(Optional::stream).toList();
    }

    /** The cards that the variant names first, in its order; the others after them, as they were. */
    private List<JsonNode> ordered(List<JsonNode> cards) {
        List<String> first = known(root.get("order"), cards);
        return cards.stream()
                .sorted(Comparator.comparingInt(
                        card -> first.contains(id(card)) ? first.indexOf(id(card)) : first.size()))
                .toList();
    }

    private static List<Cursor> few(Cursor list) {
        return list.hasAtMost(CardReader.MOST_CARDS) ? list.listIfAny() : List.of();
    }

    private static List<String> known(Cursor list, List<JsonNode> cards) {
        List<String> ids = new ArrayList<>();
        for (Cursor at : few(list)) {
            Optional<String> id = at.text();
            if (id.isPresent() && cards.stream().noneMatch(card -> id(card).equals(id.get()))) {
                at.report(Kind.UNKNOWN_ID, id.get(), "card");
            }
            if (id.isPresent() && ids.contains(id.get())) {
                at.report(Kind.DOUBLE_ID, id.get());
            }
            id.ifPresent(ids::add);
        }
        return ids;
    }

    /** A language in which an extra card lacks its question becomes one that is in work; so does a new language. */
    private void languages(List<JsonNode> cards) {
        List<JsonNode> questions = cards.stream()
                .map(card -> card.path("question"))
                .filter(JsonNode::isObject)
                .toList();
        List<String> before = tags("languages");
        List<String> whole = before.stream()
                .filter(tag -> questions.stream().allMatch(question -> question.has(tag)))
                .toList();
        Stream<String> written = questions.stream().flatMap(question -> Streams.stream(question.fieldNames()));
        List<String> named = Stream.of(before.stream(), tags("unfinished").stream(), written)
                .flatMap(tags -> tags)
                .distinct()
                .filter(tag -> !whole.contains(tag))
                .toList();
        requireWhole(whole, before.get(0));
        put("languages", whole);
        put("unfinished", named);
        deck.put("sourceLanguage", whole.isEmpty() ? before.get(0) : whole.get(0));
    }

    /** Without one language that the deck has whole, there is nothing to fall back to. */
    private void requireWhole(List<String> whole, String source) {
        if (whole.isEmpty()) {
            root.get("extra").elements().stream()
                    .map(extra -> extra.get("question"))
                    .filter(question ->
                            !question.node().isEmpty() && !question.node().has(source))
                    .forEach(question -> question.report(Kind.MISSING_LANGUAGE, source));
        }
    }

    private List<String> tags(String key) {
        return Streams.stream(deck.path(key)).map(JsonNode::asText).toList();
    }

    private void put(String key, List<String> tags) {
        deck.remove(key);
        if (!tags.isEmpty()) {
            deck.set(
                    key,
                    JsonNodeFactory.instance
                            .arrayNode()
                            .addAll(tags.stream()
                                    .map(JsonNodeFactory.instance::textNode)
                                    .toList()));
        }
    }

    private static String id(JsonNode card) {
        return card.path("id").asText("");
    }
}
