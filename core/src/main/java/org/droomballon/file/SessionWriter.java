package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.droomballon.session.Balloon;
import org.droomballon.session.Ballots;
import org.droomballon.session.Decisions;
import org.droomballon.session.Details;
import org.droomballon.session.Group;
import org.droomballon.session.HomeLanguage;
import org.droomballon.session.ItemId;
import org.droomballon.session.Lengths;
import org.droomballon.session.Note;
import org.droomballon.session.Programme;
import org.droomballon.session.Seat;
import org.droomballon.session.Session;
import org.droomballon.session.Spent;
import org.droomballon.session.Talk;
import org.droomballon.session.Turn;

/** Turns a session into the tree of its file. */
final class SessionWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SessionWriter() {}

    static ObjectNode write(Session session) {
        ObjectNode tree = NODES.objectNode();
        tree.put("format", SessionReader.FORMAT).put("version", 1).put("id", session.id());
        tree.set("seed", Registers.number(session.seed()));
        tree.set("deck", DeckWriter.write(session.deck()));
        tree.set("details", details(session.details()));
        tree.set("programme", programme(session.programme()));
        Json.list(tree, "groups", session.groups(), SessionWriter::group);
        Json.list(tree, "talks", session.talks(), SessionWriter::talk);
        tree.set("decisions", decisions(session.decisions()));
        tree.set("ballots", ballots(session.ballots()));
        if (!session.carried().isEmpty()) {
            Json.list(tree, "carried", session.carried(), CarriedPoints::write);
        }
        return tree;
    }

    static ObjectNode details(Details details) {
        ObjectNode node = NODES.objectNode();
        Registers.write(node, "school", details.school(), NODES::textNode);
        Registers.write(node, "date", details.date(), date -> NODES.textNode(date.toString()));
        Registers.write(node, "language", details.language(), SessionWriter::language);
        return node;
    }

    private static JsonNode language(Locale language) {
        return NODES.textNode(language.toLanguageTag());
    }

    private static ObjectNode lengths(Lengths lengths) {
        return NODES.objectNode()
                .put("welcome", lengths.welcome())
                .put("film", lengths.film())
                .put("card", lengths.card())
                .put("leastCard", lengths.leastCard())
                .put("harvest", lengths.harvest())
                .put("closing", lengths.closing());
    }

    private static ObjectNode programme(Programme programme) {
        ObjectNode node = NODES.objectNode();
        Registers.write(node, "cards", programme.cards(), SessionWriter::texts);
        Registers.write(node, "must", programme.must(), SessionWriter::texts);
        Registers.write(node, "film", programme.film(), NODES::booleanNode);
        Registers.write(node, "start", programme.start(), start -> NODES.textNode(start.toString()));
        Registers.write(node, "minutes", programme.minutes(), NODES::numberNode);
        Registers.write(node, "lengths", programme.lengths(), SessionWriter::lengths);
        Registers.write(node, "roles", programme.roles(), turns -> NODES.textNode(Words.of(turns)));
        return node;
    }

    private static ObjectNode group(Group group) {
        ObjectNode node = NODES.objectNode().put("id", group.id());
        Registers.write(node, "name", group.name(), NODES::textNode);
        Registers.write(node, "cards", group.cards(), SessionWriter::texts);
        Json.list(node, "seats", group.seats(), SessionWriter::seat);
        Registers.write(node, "removed", group.removed(), Registers::vector);
        return node;
    }

    private static ObjectNode seat(Seat seat) {
        ObjectNode node = NODES.objectNode().put("id", Integer.toString(seat.number()));
        Registers.write(node, "role", seat.role(), role -> NODES.textNode(Words.of(role)));
        Registers.write(node, "name", seat.name(), NODES::textNode);
        return node;
    }

    private static ObjectNode talk(Talk talk) {
        ObjectNode node = NODES.objectNode().put("id", talk.id());
        Registers.write(node, "question", talk.question(), NODES::textNode);
        Registers.write(node, "phase", talk.phase(), phase -> NODES.textNode(PhaseWords.of(phase)));
        Json.listIfAny(node, "turns", talk.turns(), SessionWriter::turn);
        Json.listIfAny(node, "spent", talk.spent(), SessionWriter::spent);
        Json.list(node, "notes", talk.notes(), SessionWriter::note);
        Json.list(node, "balloons", talk.balloons(), SessionWriter::balloon);
        return node;
    }

    private static ObjectNode turn(Turn turn) {
        ObjectNode node = NODES.objectNode().put("id", Integer.toString(turn.seat()));
        Registers.write(node, "had", turn.had(), NODES::booleanNode);
        return node;
    }

    private static ObjectNode spent(Spent spent) {
        ObjectNode node = NODES.objectNode().put("id", spent.writer());
        Registers.write(node, "seconds", spent.seconds(), NODES::numberNode);
        return node;
    }

    private static ObjectNode note(Note note) {
        ObjectNode node = NODES.objectNode().put("id", note.id().toString());
        writeLanguage(node, note.home());
        Registers.write(node, "lens", note.lens(), NODES::textNode);
        Registers.write(node, "text", note.text(), NODES::textNode);
        Registers.write(node, "translation", note.home().translation(), NODES::textNode);
        Registers.write(node, "seat", note.seat(), NODES::numberNode);
        Registers.write(node, "removed", note.removed(), Registers::vector);
        return node;
    }

    private static void writeLanguage(ObjectNode node, HomeLanguage home) {
        Registers.write(node, "language", home.language(), language -> NODES.textNode(language.toLanguageTag()));
    }

    private static ObjectNode balloon(Balloon balloon) {
        ObjectNode node = NODES.objectNode().put("id", balloon.id().toString());
        writeLanguage(node, balloon.home());
        Registers.write(node, "text", balloon.text(), NODES::textNode);
        Registers.write(node, "translation", balloon.home().translation(), NODES::textNode);
        Registers.write(node, "readBack", balloon.readBack(), answer -> NODES.textNode(Words.of(answer)));
        Registers.write(node, "removed", balloon.removed(), Registers::vector);
        return node;
    }

    private static ObjectNode decisions(Decisions decisions) {
        ObjectNode node = NODES.objectNode();
        ArrayNode pairs = node.putArray("pairs");
        decisions.pairs().forEach(decision -> {
            ObjectNode pair = pairs.addObject().put("id", PairIds.of(decision.pair()));
            Registers.write(pair, "verdict", decision.verdict(), verdict -> NODES.textNode(Words.of(verdict)));
        });
        ArrayNode items = node.putArray("items");
        decisions.items().forEach(decision -> {
            ObjectNode item = items.addObject().put("id", decision.item().toString());
            Registers.write(item, "setAside", decision.setAside(), NODES::textNode);
            Registers.write(item, "headline", decision.headline(), NODES::textNode);
            Registers.write(item, "hidden", decision.hidden(), SessionWriter::texts);
            Registers.write(item, "shown", decision.shown(), SessionWriter::texts);
        });
        return node;
    }

    private static ObjectNode ballots(Ballots ballots) {
        ObjectNode node = NODES.objectNode();
        ArrayNode seats = node.putArray("seats");
        ballots.seats().forEach(ballot -> {
            ObjectNode seat = seats.addObject().put("id", ballot.id());
            Registers.write(
                    seat,
                    "items",
                    ballot.items(),
                    items -> texts(items.stream().map(ItemId::toString).toList()));
        });
        ArrayNode tallies = node.putArray("tallies");
        ballots.tallies().forEach(tally -> {
            ObjectNode count = tallies.addObject().put("id", tally.id());
            Registers.write(count, "count", tally.count(), NODES::numberNode);
        });
        return node;
    }

    static ArrayNode texts(List<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
