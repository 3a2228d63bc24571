package org.droomballon.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.PlainText;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;
import org.droomballon.session.Register;
import org.droomballon.session.Stamp;

/**
 * Changes a follow-up with one pen. Every call makes a new {@link FollowUp}; the last one is {@link #followUp()}.
 *
 * <p>Texts are made {@linkplain PlainText#clean plain} first. A call that names a point or an entry that is not there, an
 * entry without words or a point that is declined without a reason is an error of the caller and throws
 * {@link IllegalArgumentException}.
 */
public final class FollowUpEditor {
    private final Pen pen;
    private FollowUp followUp;

    public FollowUpEditor(FollowUp followUp, Pen pen) {
        this.followUp = Objects.requireNonNull(followUp, "followUp");
        this.pen = Objects.requireNonNull(pen, "pen");
    }

    public FollowUp followUp() {
        return followUp;
    }

    /** How far the school is. What it will not do takes a reason, now by {@link #decline} or given before. */
    public void status(PointId point, PointStatus status) {
        change(
                point,
                old -> new Reply(
                        pen.write(old.status(), status),
                        old.reason(),
                        old.answer(),
                        old.who(),
                        old.by(),
                        old.review()));
    }

    /** The school will not do it, for that reason. */
    public void decline(PointId point, String reason) {
        String words = words(reason);
        change(
                point,
                old -> new Reply(
                        pen.write(old.status(), PointStatus.DECLINED),
                        pen.write(old.reason(), words),
                        old.answer(),
                        old.who(),
                        old.by(),
                        old.review()));
    }

    /** What the school said; an empty text takes it away. */
    public void answer(PointId point, String text) {
        change(
                point,
                old -> new Reply(
                        old.status(),
                        old.reason(),
                        pen.write(old.answer(), PlainText.clean(text)),
                        old.who(),
                        old.by(),
                        old.review()));
    }

    /** Who takes care of it; an empty text takes the name away. */
    public void who(PointId point, String name) {
        change(
                point,
                old -> new Reply(
                        old.status(),
                        old.reason(),
                        old.answer(),
                        pen.write(old.who(), PlainText.clean(name)),
                        old.by(),
                        old.review()));
    }

    /** The day by which it should be done; {@link Day#NONE} takes it away. */
    public void by(PointId point, Day day) {
        change(
                point,
                old -> new Reply(
                        old.status(), old.reason(), old.answer(), old.who(), pen.write(old.by(), day), old.review()));
    }

    /** The day on which people want to look at it again; {@link Day#NONE} takes it away. */
    public void review(PointId point, Day day) {
        change(
                point,
                old -> new Reply(
                        old.status(), old.reason(), old.answer(), old.who(), old.by(), pen.write(old.review(), day)));
    }

    /** Writes down what happened on a day. */
    public ItemId addEntry(PointId point, LocalDate date, String text) {
        Stamp stamp = pen.next();
        ItemId id = new ItemId(stamp.writer(), stamp.counter());
        Entry entry = new Entry(
                id,
                Register.<LocalDate>empty().write(date, stamp),
                Register.<String>empty().write(words(text), stamp),
                Register.empty());
        changePoint(
                point,
                old -> old.with(
                        Stream.concat(old.entries().stream(), Stream.of(entry)).toList()));
        return id;
    }

    /** Writes a newer text for an entry; that also brings back a deleted one. */
    public void rewrite(PointId point, ItemId entry, String text) {
        Stamp stamp = pen.next();
        changeEntry(
                point,
                entry,
                old -> new Entry(old.id(), old.date(), old.text().write(words(text), stamp), old.removed()));
    }

    /** Deletes an entry as it is now; an edit by somebody who does not know of that brings it back. */
    public void remove(PointId point, ItemId entry) {
        Stamp stamp = pen.next();
        changeEntry(
                point,
                entry,
                old -> new Entry(old.id(), old.date(), old.text(), old.removed().write(old.seen(), stamp)));
    }

    private static String words(String text) {
        String words = PlainText.clean(text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a reason or an entry without words");
        }
        return words;
    }

    private void change(PointId point, UnaryOperator<Reply> change) {
        changePoint(point, old -> old.with(change.apply(old.reply())));
    }

    private void changeEntry(PointId point, ItemId entry, UnaryOperator<Entry> change) {
        if (!followUp.holds(point, entry)) {
            throw new IllegalArgumentException("no entry '" + entry + "' at the point '" + point + "'");
        }
        changePoint(
                point,
                old -> old.with(old.entries().stream()
                        .map(each -> each.id().equals(entry) ? change.apply(each) : each)
                        .toList()));
    }

    private void changePoint(PointId id, UnaryOperator<FollowedPoint> change) {
        if (followUp.point(id).isEmpty()) {
            throw new IllegalArgumentException("no point '" + id + "' in this follow-up");
        }
        List<FollowedPoint> points = followUp.points().stream()
                .map(point -> point.id().equals(id) ? change.apply(point) : point)
                .toList();
        followUp = followUp.withPoints(points);
    }
}
