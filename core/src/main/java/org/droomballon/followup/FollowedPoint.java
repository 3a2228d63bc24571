package org.droomballon.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.Conflict;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointId;
import org.droomballon.session.PointOrigin;

/**
 * A point that was taken to the school: its words of that time, and what became of it.
 *
 * @param number its place in this follow-up, from 1
 * @param wording and {@code origin} never change, whatever happens in the session
 */
public record FollowedPoint(
        PointId id, int number, String wording, PointOrigin origin, Reply reply, List<Entry> entries) {
    private static final Comparator<Entry> BY_DATE = Comparator.comparing(
                    (Entry entry) -> entry.date().firstOr(LocalDate.MIN))
            .thenComparing(Entry::id);

    public FollowedPoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(reply, "reply");
        entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
        if (number < 1) {
            throw new IllegalArgumentException("points count from 1, not " + number);
        }
    }

    public Outcome outcome() {
        return reply.outcome();
    }

    /** What was written down about it and not deleted, the oldest day first. */
    public List<Entry> log() {
        return entries.stream()
                .filter(entry -> !entry.isRemoved())
                .sorted(BY_DATE)
                .toList();
    }

    /** Whether the day by which it should be done has passed, and it is neither done nor declined. */
    public boolean isOverdue(LocalDate today) {
        return !outcome().status().isFinished() && isBefore(outcome().by(), today);
    }

    /** Whether the day of its review has come; it stays so until people set a later day or take the day away. */
    public boolean isDueForReview(LocalDate today) {
        return isBefore(outcome().review(), today.plusDays(1));
    }

    /** Every field of it that two people changed at once and nobody has decided yet. */
    public List<Conflict> conflicts() {
        return FollowUpFields.of(this).flatMap(field -> field.conflict()).toList();
    }

    CarriedPoint carried() {
        return new CarriedPoint(id, number, wording, origin, outcome());
    }

    FollowedPoint with(Reply changed) {
        return new FollowedPoint(id, number, wording, origin, changed, entries);
    }

    FollowedPoint with(List<Entry> changed) {
        return new FollowedPoint(id, number, wording, origin, reply, changed);
    }

    private static boolean isBefore(Optional<LocalDate> day, LocalDate limit) {
        return day.filter(date -> date.isBefore(limit)).isPresent();
    }
}
