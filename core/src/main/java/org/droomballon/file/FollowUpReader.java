package org.droomballon.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;
import org.droomballon.followup.Day;
import org.droomballon.followup.Entry;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.followup.Reply;
import org.droomballon.session.Details;
import org.droomballon.session.ItemId;
import org.droomballon.session.PointId;
import org.droomballon.session.PointOrigin;
import org.droomballon.session.PointStatus;
import org.droomballon.session.Register;
import org.droomballon.session.VersionVector;

/** Turns the tree of a follow-up file into a follow-up, or notes all that is wrong with it. */
final class FollowUpReader {
    static final String FORMAT = "droomballon/follow-up";

    private FollowUpReader() {}

    /** Nothing only if a problem was noted. */
    static Optional<FollowUp> read(Cursor root, Problems problems) {
        if (!root.isObject()) {
            return Optional.empty();
        }
        Optional<String> session = root.get("session").id();
        Optional<String> title = root.get("title").text();
        Details details = SessionReader.details(root.partIfAny("details"));
        List<FollowedPoint> points = root.get("points").all(FollowUpReader::point);
        Doubles.inIds(root.get("points"));
        return problems.isEmpty()
                ? Optional.of(new FollowUp(session.orElseThrow(), title.orElseThrow(), details, points))
                : Optional.empty();
    }

    private static Optional<FollowedPoint> point(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<PointId> id = CarriedPoints.id(at.get("id"));
        Optional<Integer> number = CarriedPoints.number(at.get("number"));
        Optional<String> wording = at.get("wording").text();
        PointOrigin origin = CarriedPoints.origin(at.get("origin"));
        Optional<Reply> reply = reply(at);
        List<Entry> entries = at.get("entries").allPartsIfAny(FollowUpReader::entry);
        Doubles.inIds(at.get("entries"));
        return id.isPresent() && number.isPresent() && wording.isPresent() && reply.isPresent()
                ? Optional.of(new FollowedPoint(id.get(), number.get(), wording.get(), origin, reply.get(), entries))
                : Optional.empty();
    }

    private static Optional<Reply> reply(Cursor at) {
        Register<PointStatus> status = Registers.read(at.get("status"), value -> value.word(PointStatus.class));
        Registers.requireKept(at.get("reason"));
        Register<String> reason = Registers.read(at.get("reason"), Cursor::text);
        Register<String> answer = Registers.read(at.get("answer"), Cursor::anyText);
        Register<String> who = Registers.read(at.get("who"), Cursor::anyText);
        Register<Day> by = Registers.read(at.get("by"), FollowUpReader::day);
        Register<Day> review = Registers.read(at.get("review"), FollowUpReader::day);
        if (status.values().contains(PointStatus.DECLINED) && reason.values().isEmpty()) {
            tellMissing(at);
            return Optional.empty();
        }
        return Optional.of(new Reply(status, reason, answer, who, by, review));
    }

    /** A reason in which something is wrong was told already. */
    private static void tellMissing(Cursor at) {
        if (at.get("reason").elements().isEmpty()) {
            at.get("reason")
                    .report(
                            Kind.DECLINED_WITHOUT_REASON,
                            at.get("number").node().asText());
        }
    }

    /** An empty text is a day that was taken away. */
    private static Optional<Day> day(Cursor at) {
        return at.node().isTextual() && at.node().textValue().isEmpty()
                ? Optional.of(Day.NONE)
                : SessionReader.date(at).map(Day::on);
    }

    private static Optional<Entry> entry(Cursor at) {
        Optional<ItemId> id = at.get("id").itemId();
        Registers.requireWritten(at.get("text"));
        Registers.requireWritten(at.get("date"));
        Register<LocalDate> date = Registers.read(at.get("date"), SessionReader::date);
        Register<String> text = Registers.read(at.get("text"), Cursor::text);
        Register<VersionVector> removed = Registers.read(at.get("removed"), Registers::vector);
        return id.map(known -> new Entry(known, date, text, removed));
    }
}
