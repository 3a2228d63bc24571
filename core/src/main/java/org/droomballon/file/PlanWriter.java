package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.plan.Plan;
import org.droomballon.plan.PlannedTable;
import org.droomballon.plan.Reason;
import org.droomballon.plan.Stretch;
import org.droomballon.plan.Timetable;

/** Turns a plan into the tree of its file. */
final class PlanWriter {
    static final String FORMAT = "droomballon/plan";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Plan plan;

    private PlanWriter(Plan plan) {
        this.plan = plan;
    }

    static ObjectNode write(Plan plan) {
        return new PlanWriter(plan).tree();
    }

    private ObjectNode tree() {
        Timetable timetable = plan.timetable();
        ObjectNode tree = NODES.objectNode().put("format", FORMAT).put("version", 1);
        tree.set("seed", Registers.number(plan.seed()));
        tree.putObject("deck")
                .put("id", plan.deck().id())
                .put("edition", plan.deck().edition());
        tree.put("parents", plan.parents());
        timetable.start().ifPresent(start -> tree.put("start", start.toString()));
        tree.put("limit", timetable.limit()).put("minutes", timetable.minutes());
        tree.put("film", plan.agenda().film() == Plan.Film.SHOWN);
        tree.put("distribution", Words.of(plan.agenda().distribution()));
        tree.put("roles", Words.of(plan.turns()));
        tree.put("leastCardMinutes", plan.agenda().lengths().leastCard());
        tree.set("cards", texts(plan.cards()));
        tree.set("must", texts(plan.agenda().cards().must()));
        Json.list(tree, "groups", plan.tables(), this::group);
        Json.list(tree, "order", timetable.stretches(), this::stretch);
        Json.list(tree, "remarks", plan.remarks(), PlanWriter::remark);
        return tree;
    }

    private ObjectNode group(PlannedTable table) {
        ObjectNode node = NODES.objectNode().put("id", table.id());
        node.set("cards", texts(table.cards()));
        ArrayNode seats = node.putArray("seats");
        IntStream.rangeClosed(1, table.seats()).forEach(seat -> seats.add(seat(table, seat)));
        return node;
    }

    private ObjectNode seat(PlannedTable table, int seat) {
        ObjectNode node = NODES.objectNode().put("id", Integer.toString(seat));
        if (!table.names().isEmpty()) {
            node.put("name", table.names().get(seat - 1));
        }
        node.set(
                "roles",
                texts(IntStream.range(0, table.cards().size())
                        .mapToObj(card -> Words.of(plan.turns().at(table.roles(), seat, card)))
                        .toList()));
        return node;
    }

    private ObjectNode stretch(Stretch stretch) {
        ObjectNode node = NODES.objectNode().put("kind", Words.of(stretch.kind()));
        if (stretch.isCard()) {
            node.put("round", stretch.round());
            node.set("cards", texts(plan.cardsOf(stretch.round())));
        }
        node.put("from", stretch.from()).put("minutes", stretch.minutes());
        plan.timetable().clock(stretch.from()).ifPresent(time -> node.put("time", time.toString()));
        return node;
    }

    private static JsonNode remark(Reason remark) {
        return NODES.objectNode().put("kind", Words.of(remark.kind())).set("details", texts(remark.details()));
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
