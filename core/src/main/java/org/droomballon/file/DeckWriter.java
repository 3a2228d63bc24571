package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Credit;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckEdition;
import org.droomballon.deck.Film;
import org.droomballon.deck.Lens;
import org.droomballon.deck.Link;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.QuestionCard;
import org.droomballon.deck.Reading;
import org.droomballon.deck.Sources;

/** Turns a deck into the tree of its file. */
final class DeckWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DeckWriter() {}

    static ObjectNode write(Deck deck) {
        ObjectNode tree = NODES.objectNode();
        tree.put("format", DeckReader.FORMAT).put("version", 1);
        tree.put("id", deck.id()).put("edition", deck.edition());
        deck.base().ifPresent(base -> tree.set("base", edition(base)));
        tree.put("sourceLanguage", deck.sourceLanguage().toLanguageTag());
        Json.list(tree, "languages", deck.languages(), DeckWriter::language);
        if (!deck.unfinished().isEmpty()) {
            Json.list(tree, "unfinished", deck.unfinished(), DeckWriter::language);
        }
        tree.set("title", text(deck.titles().title()));
        tree.set("subtitle", text(deck.titles().subtitle()));
        tree.set("series", text(deck.titles().series()));
        tree.set("harvestTitle", text(deck.titles().harvest()));
        tree.set("rules", rules(deck.rules()));
        Json.list(tree, "lenses", deck.lenses(), DeckWriter::lens);
        Json.list(tree, "cards", deck.cards(), DeckWriter::card);
        addSources(tree, deck.sources());
        return tree;
    }

    private static JsonNode language(Locale language) {
        return NODES.textNode(language.toLanguageTag());
    }

    static JsonNode edition(DeckEdition deck) {
        return NODES.objectNode().put("id", deck.id()).put("edition", deck.edition());
    }

    private static ObjectNode rules(ConversationRules rules) {
        return NODES.objectNode()
                .put("groupMin", rules.groupMin())
                .put("groupMax", rules.groupMax())
                .put("facilitators", rules.facilitators())
                .put("noteTakers", rules.noteTakers())
                .put("minutesPerCard", rules.minutesPerCard())
                .put("points", rules.points());
    }

    private static JsonNode lens(Lens lens) {
        ObjectNode node = NODES.objectNode().put("id", lens.id()).put("icon", lens.icon());
        lens.picture().ifPresent(picture -> node.put("picture", picture.path()));
        node.set("label", text(lens.label()));
        return node.set("prompt", text(lens.prompt()));
    }

    private static JsonNode card(Card card) {
        ObjectNode node = NODES.objectNode().put("id", card.id()).put("number", card.number());
        if (card instanceof QuestionCard printed) {
            node.set("question", text(printed.question()));
        } else if (card instanceof BlankCard) {
            node.put("blank", true);
        }
        card.picture().ifPresent(picture -> node.put("picture", picture.path()));
        return node;
    }

    private static void addSources(ObjectNode tree, Sources sources) {
        sources.film().ifPresent(film -> tree.set("film", film(film)));
        Json.list(tree, "credits", sources.credits(), DeckWriter::credit);
        tree.set("licence", text(sources.licence()));
        Json.list(tree, "links", sources.links(), DeckWriter::link);
        Json.list(tree, "reading", sources.reading(), DeckWriter::reading);
    }

    private static ObjectNode film(Film film) {
        ObjectNode node = NODES.objectNode().put("address", film.address().toString());
        ArrayNode also = node.putArray("also");
        film.also().forEach(address -> also.add(address.toString()));
        ArrayNode cards = node.putArray("cards");
        film.cards().forEach(cards::add);
        return node;
    }

    private static ObjectNode credit(Credit credit) {
        ObjectNode node = NODES.objectNode().put("name", credit.name());
        node.set("role", text(credit.role()));
        credit.address().ifPresent(address -> node.put("address", address.toString()));
        return node;
    }

    private static ObjectNode link(Link link) {
        ObjectNode node = NODES.objectNode();
        node.set("text", text(link.text()));
        return node.put("address", link.address().toString());
    }

    private static ObjectNode reading(Reading entry) {
        ObjectNode node = NODES.objectNode();
        node.set("kind", text(entry.kind()));
        node.put("title", entry.title()).put("publisher", entry.publisher());
        entry.address().ifPresent(address -> node.put("address", address.toString()));
        return node;
    }

    private static ObjectNode text(LocalizedText text) {
        ObjectNode node = NODES.objectNode();
        text.translations().forEach((language, words) -> node.put(language.toLanguageTag(), words));
        return node;
    }
}
