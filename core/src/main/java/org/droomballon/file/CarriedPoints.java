package org.droomballon.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointId;
import org.droomballon.session.PointOrigin;
import org.droomballon.session.PointStatus;

/** The points of earlier evenings as they stand in a session file. What is empty is left out; nothing of it ever changes. */
final class CarriedPoints {
    private static final int MOST = 1_000_000;

    private CarriedPoints() {}

    static Optional<CarriedPoint> read(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<PointId> id = id(at.get("id"));
        Optional<Integer> number = number(at.get("number"));
        Optional<String> wording = at.get("wording").text();
        PointOrigin origin = origin(at.get("origin"));
        Optional<Outcome> outcome = outcome(at);
        return id.isPresent() && number.isPresent() && wording.isPresent() && outcome.isPresent()
                ? Optional.of(new CarriedPoint(id.get(), number.get(), wording.get(), origin, outcome.get()))
                : Optional.empty();
    }

    static ObjectNode write(CarriedPoint point) {
        ObjectNode node = point(point.id(), point.number(), point.wording(), point.origin());
        Outcome outcome = point.outcome();
        node.put("status", Words.of(outcome.status()));
        text(node, "reason", outcome.reason());
        text(node, "answer", outcome.answer());
        text(node, "who", outcome.who());
        outcome.by().ifPresent(date -> node.put("by", date.toString()));
        outcome.review().ifPresent(date -> node.put("review", date.toString()));
        return node;
    }

    static Optional<PointId> id(Cursor at) {
        Optional<String> text = at.text();
        Optional<PointId> id = text.flatMap(PointId::parse);
        if (text.isPresent() && id.isEmpty()) {
            at.report(Kind.BAD_ID, text.get());
        }
        return id;
    }

    static Optional<Integer> number(Cursor at) {
        return at.boxed(1, MOST);
    }

    static PointOrigin origin(Cursor at) {
        boolean there = at.isObject();
        Cursor date = at.get("date");
        return new PointOrigin(
                there && date.isThere() ? SessionReader.date(date) : Optional.empty(),
                at.get("tables").allIfAny(Cursor::text),
                at.get("cards").allIfAny(card -> card.boxed(0, MOST)),
                at.get("lenses").allIfAny(Cursor::text));
    }

    /** What a point is, whatever became of it. */
    static ObjectNode point(PointId id, int number, String wording, PointOrigin origin) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", id.toString())
                .put("number", number)
                .put("wording", wording);
        node.set("origin", origin(origin));
        return node;
    }

    private static ObjectNode origin(PointOrigin origin) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        origin.date().ifPresent(date -> node.put("date", date.toString()));
        texts(node, "tables", origin.tables());
        if (!origin.cards().isEmpty()) {
            Json.list(node, "cards", origin.cards(), JsonNodeFactory.instance::numberNode);
        }
        texts(node, "lenses", origin.lenses());
        return node;
    }

    private static Optional<Outcome> outcome(Cursor at) {
        Optional<PointStatus> status = at.get("status").word(PointStatus.class);
        Optional<String> reason = textIfAny(at.get("reason"));
        String answer = textIfAny(at.get("answer")).orElse("");
        String who = textIfAny(at.get("who")).orElse("");
        Optional<LocalDate> by = dateIfAny(at.get("by"));
        Optional<LocalDate> review = dateIfAny(at.get("review"));
        if (status.isPresent() && status.get() == PointStatus.DECLINED && reason.isEmpty()) {
            at.get("reason")
                    .report(
                            Kind.DECLINED_WITHOUT_REASON,
                            at.get("number").node().asText());
            return Optional.empty();
        }
        return status.map(known -> new Outcome(known, reason.orElse(""), answer, who, by, review));
    }

    private static Optional<String> textIfAny(Cursor at) {
        return at.isThere() ? at.text() : Optional.empty();
    }

    private static Optional<LocalDate> dateIfAny(Cursor at) {
        return at.isThere() ? SessionReader.date(at) : Optional.empty();
    }

    private static void text(ObjectNode into, String key, String text) {
        if (!text.isEmpty()) {
            into.put(key, text);
        }
    }

    private static void texts(ObjectNode into, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            into.set(key, SessionWriter.texts(texts));
        }
    }
}
