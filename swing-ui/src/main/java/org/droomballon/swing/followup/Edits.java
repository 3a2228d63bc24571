package org.droomballon.swing.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.droomballon.followup.Day;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.Conflict.Field;
import org.droomballon.session.ItemId;
import org.droomballon.session.Outcome;
import org.droomballon.session.PlainText;
import org.droomballon.session.PointId;

/** The changes that people make to a follow-up, each as a edit from what stands there now. */
final class Edits {
    private final FollowUp now;

    Edits(FollowUp now) {
        this.now = now;
    }

    Edit<Standing> standing(PointId point, Standing wanted) {
        return new Edit<>(
                Field.STATUS,
                point.toString(),
                followUp -> Standing.of(outcome(followUp, point)),
                (editor, value) -> value.writeTo(editor, point),
                Standing.of(outcome(now, point)),
                wanted);
    }

    Edit<String> answer(PointId point, String text) {
        return text(Field.ANSWER, point, Outcome::answer, (editor, value) -> editor.answer(point, value), text);
    }

    Edit<String> who(PointId point, String name) {
        return text(Field.WHO, point, Outcome::who, (editor, value) -> editor.who(point, value), name);
    }

    private Edit<String> text(
            Field field,
            PointId point,
            Function<Outcome, String> reads,
            BiConsumer<FollowUpEditor, String> writes,
            String wanted) {
        return new Edit<>(
                field,
                point.toString(),
                followUp -> reads.apply(outcome(followUp, point)),
                writes,
                reads.apply(outcome(now, point)),
                PlainText.clean(wanted));
    }

    Edit<Day> by(PointId point, Day day) {
        return day(Field.BY, point, Outcome::by, (editor, value) -> editor.by(point, value), day);
    }

    Edit<Day> review(PointId point, Day day) {
        return day(Field.REVIEW, point, Outcome::review, (editor, value) -> editor.review(point, value), day);
    }

    private Edit<Day> day(
            Field field,
            PointId point,
            Function<Outcome, Optional<LocalDate>> reads,
            BiConsumer<FollowUpEditor, Day> writes,
            Day wanted) {
        return new Edit<>(
                field,
                point.toString(),
                followUp -> new Day(reads.apply(outcome(followUp, point))),
                writes,
                new Day(reads.apply(outcome(now, point))),
                wanted);
    }

    /** From one text of an entry to another; no text is an entry that is deleted. */
    Edit<Optional<String>> entry(PointId point, ItemId entry, Optional<String> before, Optional<String> after) {
        return new Edit<>(
                Field.ENTRY,
                entry.toString(),
                followUp -> entryText(followUp, point, entry),
                (editor, value) -> value.ifPresentOrElse(
                        text -> editor.rewrite(point, entry, text), () -> editor.remove(point, entry)),
                before,
                after);
    }

    static Optional<String> entryText(FollowUp followUp, PointId point, ItemId entry) {
        return followUp.point(point).stream()
                .map(FollowedPoint::log)
                .flatMap(log -> log.stream())
                .filter(each -> each.id().equals(entry))
                .map(each -> each.text().firstOr(""))
                .findFirst();
    }

    private static Outcome outcome(FollowUp followUp, PointId point) {
        return followUp.point(point).orElseThrow().outcome();
    }
}
