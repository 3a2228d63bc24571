package org.droomballon.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.Conflict;
import org.droomballon.session.Details;
import org.droomballon.session.Fields;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.PointId;
import org.droomballon.session.Session;

/**
 * What the school answered to the points of one evening, and did.
 *
 * @param session the id of the evening; follow-ups of different evenings are not put together
 * @param title what was talked about: the title of the deck in the language of the evening
 * @param details school, date and language of the evening
 * @param points by number: those of the evening, then those of earlier evenings for which people still wait
 */
public record FollowUp(String session, String title, Details details, List<FollowedPoint> points) {
    public FollowUp {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(details, "details");
        points = points.stream()
                .sorted(Comparator.comparingInt(FollowedPoint::number).thenComparing(FollowedPoint::id))
                .toList();
        if (points.stream().map(FollowedPoint::id).distinct().count() != points.size()) {
            throw new IllegalArgumentException("two points share an id");
        }
    }

    /**
     * Begins the follow-up of an evening: its points, and every point that it carried from an earlier evening and that is
     * neither done nor declined. The same evening always begins the same, on whichever laptop.
     */
    public static FollowUp begun(Session session, Account account) {
        return new Beginning(session, account).followUp();
    }

    public Optional<FollowedPoint> point(PointId id) {
        return points.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    /** The point that people mean by its number, its item id or its whole id; nothing if that names none or several. */
    public Optional<FollowedPoint> named(String name) {
        List<FollowedPoint> found = points.stream()
                .filter(point -> Stream.of(
                                Integer.toString(point.number()),
                                point.id().item().toString(),
                                point.id().toString())
                        .anyMatch(name::equals))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The points that the evening itself chose. */
    public List<FollowedPoint> own() {
        return points.stream()
                .filter(point -> point.id().session().equals(session))
                .toList();
    }

    /** The points of earlier evenings. */
    public List<FollowedPoint> older() {
        return points.stream()
                .filter(point -> !point.id().session().equals(session))
                .toList();
    }

    public List<FollowedPoint> overdue(LocalDate today) {
        return points.stream().filter(point -> point.isOverdue(today)).toList();
    }

    public List<FollowedPoint> dueForReview(LocalDate today) {
        return points.stream().filter(point -> point.isDueForReview(today)).toList();
    }

    /** What the next evening of the same council starts from: every point, as it now stands. */
    public List<CarriedPoint> carried() {
        return points.stream().map(FollowedPoint::carried).toList();
    }

    /** The points that the evening does not know: their note was deleted, or they belong to another evening. */
    public List<PointId> unresolved(Session evening) {
        List<PointId> notes = evening.items().stream()
                .map(item -> new PointId(evening.id(), item.id()))
                .toList();
        List<PointId> carried = evening.carried().stream().map(CarriedPoint::id).toList();
        return points.stream()
                .map(FollowedPoint::id)
                .filter(id -> !notes.contains(id) && !carried.contains(id))
                .toList();
    }

    /** Every field that two people changed at once and nobody has decided yet, in the order of the file. */
    public List<Conflict> conflicts() {
        return FollowUpFields.of(this).flatMap(Fields::conflict).toList();
    }

    /** A pen for this opening of the file; it counts on after all that the file holds. */
    public Pen pen(String writer) {
        return Pen.of(writer, FollowUpFields.of(this).map(Fields::register));
    }

    FollowUp withPoints(List<FollowedPoint> changed) {
        return new FollowUp(session, title, details, changed);
    }

    boolean holds(PointId id, ItemId entry) {
        return point(id)
                .filter(point ->
                        point.entries().stream().anyMatch(each -> each.id().equals(entry)))
                .isPresent();
    }
}
