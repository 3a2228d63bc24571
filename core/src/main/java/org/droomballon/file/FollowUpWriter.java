package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.droomballon.followup.Day;
import org.droomballon.followup.Entry;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.followup.Reply;

/** Turns a follow-up into the tree of its file. */
final class FollowUpWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FollowUpWriter() {}

    static ObjectNode write(FollowUp followUp) {
        ObjectNode tree = NODES.objectNode()
                .put("format", FollowUpReader.FORMAT)
                .put("version", 1)
                .put("session", followUp.session())
                .put("title", followUp.title());
        tree.set("details", SessionWriter.details(followUp.details()));
        Json.list(tree, "points", followUp.points(), FollowUpWriter::point);
        return tree;
    }

    private static ObjectNode point(FollowedPoint point) {
        ObjectNode node = CarriedPoints.point(point.id(), point.number(), point.wording(), point.origin());
        Reply reply = point.reply();
        Registers.write(node, "status", reply.status(), status -> NODES.textNode(Words.of(status)));
        Registers.write(node, "reason", reply.reason(), NODES::textNode);
        Registers.write(node, "answer", reply.answer(), NODES::textNode);
        Registers.write(node, "who", reply.who(), NODES::textNode);
        Registers.write(node, "by", reply.by(), FollowUpWriter::day);
        Registers.write(node, "review", reply.review(), FollowUpWriter::day);
        Json.list(node, "entries", point.entries(), FollowUpWriter::entry);
        return node;
    }

    private static ObjectNode entry(Entry entry) {
        ObjectNode node = NODES.objectNode().put("id", entry.id().toString());
        Registers.write(node, "date", entry.date(), date -> NODES.textNode(date.toString()));
        Registers.write(node, "text", entry.text(), NODES::textNode);
        Registers.write(node, "removed", entry.removed(), Registers::vector);
        return node;
    }

    private static JsonNode day(Day day) {
        return NODES.textNode(day.toString());
    }
}
