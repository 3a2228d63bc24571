package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Choice;
import org.droomballon.consolidation.DanglingReference;
import org.droomballon.consolidation.certificate.Audit;
import org.droomballon.consolidation.certificate.LedgerFault;
import org.droomballon.consolidation.certificate.PassedOver;
import org.droomballon.followup.FollowUp;
import org.droomballon.session.PointId;

/** Turns what an audit found into the tree of its file. */
final class AuditWriter {
    static final String FORMAT = "droomballon/audit";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SessionFile evening;
    private final Audit audit;
    private final Optional<FollowUp> followUp;

    AuditWriter(SessionFile evening, Audit audit, Optional<FollowUp> followUp) {
        this.evening = evening;
        this.audit = audit;
        this.followUp = followUp;
    }

    ObjectNode tree() {
        ObjectNode tree = NODES.objectNode().put("format", FORMAT).put("version", 1);
        tree.put("session", evening.session().id());
        tree.putObject("deck")
                .put("id", evening.session().deck().id())
                .put("edition", evening.session().deck().edition());
        tree.put("sound", audit.isSound() && unresolved().isEmpty());
        Json.list(
                tree.putObject("items").put("all", audit.items()),
                "missing",
                audit.missing(),
                item -> NODES.textNode(item.toString()));
        Json.list(tree, "references", audit.dangling(), AuditWriter::reference);
        tree.put("conflicts", evening.conflicts().size());
        tree.set("choice", choice());
        tree.set("proportionality", proportionality());
        tree.set("ledger", ledger());
        followUp.ifPresent(answers -> tree.set("followUp", followUp(answers)));
        return tree;
    }

    private static JsonNode reference(DanglingReference reference) {
        return NODES.objectNode()
                .put("from", Words.of(reference.from()))
                .put("place", reference.place())
                .put("to", Words.of(reference.to()))
                .put("id", reference.id());
    }

    private JsonNode choice() {
        Choice choice = audit.account().choice();
        ObjectNode node = NODES.objectNode().put("made", evening.ten().isPresent() ? "kept" : "proposed");
        node.put("rule", choice.rule()).put("points", choice.points());
        node.put("chosen", audit.account().selection().chosen().size());
        node.set("people", Registers.number(choice.profile().weight()));
        return node.put("dots", choice.profile().hasDots())
                .put("byHand", audit.account().amendment() == Account.Amendment.BY_HAND)
                .put("outOfDate", audit.account().freshness() == Account.Freshness.OUT_OF_DATE);
    }

    private JsonNode proportionality() {
        ObjectNode node = NODES.objectNode().put("promised", audit.isPromised());
        node.set("asTheyStand", verdict(audit.passedOver()));
        node.set("asChosen", verdict(audit.certificate().passedOver()));
        return node;
    }

    private static JsonNode verdict(Optional<PassedOver> passedOver) {
        ObjectNode node = NODES.objectNode().put("holds", passedOver.isEmpty());
        passedOver.ifPresent(people -> node.set("passedOver", passedOver(people)));
        return node;
    }

    private static JsonNode passedOver(PassedOver people) {
        ObjectNode node = NODES.objectNode()
                .put("wish", people.candidate())
                .put("points", people.points())
                .put("got", people.got());
        node.set("people", Registers.number(people.weight()));
        node.put("enough", people.enough().toString());
        Json.list(node, "tables", List.copyOf(people.tables().entrySet()), table -> NODES.objectNode()
                .put("id", table.getKey())
                .set("people", Registers.number(table.getValue())));
        return node;
    }

    private JsonNode ledger() {
        ObjectNode node =
                NODES.objectNode().put("paid", audit.account().selection().isPaid());
        Json.list(node, "faults", audit.certificate().faults(), AuditWriter::fault);
        return node;
    }

    private static JsonNode fault(LedgerFault fault) {
        return NODES.objectNode()
                .put("kind", Words.of(fault.kind()))
                .put("round", fault.round())
                .put("who", fault.who());
    }

    private JsonNode followUp(FollowUp answers) {
        ObjectNode node = NODES.objectNode().put("all", answers.points().size());
        Json.list(node, "missing", unresolved(), point -> NODES.textNode(point.toString()));
        return node;
    }

    private List<PointId> unresolved() {
        return followUp.map(answers -> answers.unresolved(evening.session())).orElse(List.of());
    }
}
