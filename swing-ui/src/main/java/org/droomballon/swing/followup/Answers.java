package org.droomballon.swing.followup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.droomballon.followup.Day;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;

/** What people write down about a point: also what cannot be kept yet, such as half a day or a refusal without a reason. */
public final class Answers {
    private final FollowUpDesk desk;
    private final LocalDate today;
    private final String pattern;
    private final Runnable changed;
    private final Map<Slot, String> notUnderstood = new HashMap<>();
    private Optional<PointId> declining = Optional.empty();

    /** Which of the two days of a point. */
    enum Which {
        BY,
        REVIEW
    }

    private record Slot(PointId point, Which which) {}

    /**
     * Answers to the points of a follow-up.
     *
     * @param pattern of days, as people write them
     * @param changed is run when something changed that is not in the follow-up
     */
    Answers(FollowUpDesk desk, LocalDate today, String pattern, Runnable changed) {
        this.desk = desk;
        this.today = today;
        this.pattern = pattern;
        this.changed = changed;
    }

    private Outcome outcome(PointId point) {
        return desk.followUp().point(point).map(FollowedPoint::outcome).orElseThrow();
    }

    /** How far people say the school is; a refusal counts once it has a reason. */
    PointStatus shown(PointId point) {
        return isDeclining(point) ? PointStatus.DECLINED : outcome(point).status();
    }

    /** Whether people said that the school declined, and a reason is still to be written. */
    boolean isDeclining(PointId point) {
        return declining.equals(Optional.of(point));
    }

    void status(PointId point, PointStatus status) {
        String reason = outcome(point).reason();
        boolean waits = status == PointStatus.DECLINED && reason.isEmpty();
        forgetRefusal();
        if (waits) {
            declining = Optional.of(point);
            desk.await(point, this::takeBack);
        } else {
            desk.change(edits -> edits.standing(point, new Standing(status, reason)));
        }
        changed.run();
    }

    private void takeBack() {
        forgetRefusal();
        changed.run();
    }

    private void forgetRefusal() {
        declining = Optional.empty();
        desk.awaitNothing();
    }

    /** A reason stays once it is given, so an empty one changes nothing. */
    void reason(PointId point, String text) {
        if (!text.isBlank()) {
            forgetRefusal();
            desk.change(edits -> edits.standing(point, new Standing(PointStatus.DECLINED, text.strip())));
        }
    }

    void answer(PointId point, String text) {
        desk.change(edits -> edits.answer(point, text));
    }

    void who(PointId point, String name) {
        desk.change(edits -> edits.who(point, name));
    }

    /** A text that is no day stays in its field until it is one. */
    void day(PointId point, Which which, String text) {
        Slot slot = new Slot(point, which);
        Optional<Day> day = DayText.read(text, today);
        if (day.isEmpty()) {
            notUnderstood.put(slot, text);
            tellDesk();
            changed.run();
        } else {
            notUnderstood.remove(slot);
            tellDesk();
            desk.change(edits -> which == Which.BY ? edits.by(point, day.get()) : edits.review(point, day.get()));
            changed.run();
        }
    }

    /** Whoever looks whether all is kept, hears of what is not. */
    private void tellDesk() {
        desk.leaveOut(notUnderstood.keySet().stream().map(Slot::point).collect(Collectors.toSet()));
    }

    /** What stands in the field of a day. */
    String dayText(PointId point, Which which) {
        Outcome outcome = outcome(point);
        Optional<LocalDate> date = which == Which.BY ? outcome.by() : outcome.review();
        return Optional.ofNullable(notUnderstood.get(new Slot(point, which)))
                .orElseGet(() -> DayText.write(date, pattern));
    }

    /** How a day is written, for instance: one that is still to come. */
    String example() {
        return DayText.write(Optional.of(today.plusMonths(1)), pattern);
    }

    boolean isUnderstood(PointId point, Which which) {
        return !notUnderstood.containsKey(new Slot(point, which));
    }
}
