package org.droomballon.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.droomballon.followup.Day;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.followup.Reply;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;
import org.droomballon.session.Register;

/** What one row of a table says about a point. */
record AnswerRow(
        int line,
        FollowedPoint point,
        Optional<PointStatus> status,
        String reason,
        String answer,
        String who,
        AnswerDate by,
        AnswerDate review,
        String entry,
        AnswerDate date)
        implements Statement<AnswerRow> {
    @Override
    public String subject() {
        return point.id().toString();
    }

    @Override
    public String subjectName() {
        return Integer.toString(point.number());
    }

    /** Whether both say the same of the point; what they write down under a day may differ. */
    @Override
    public boolean isSameAs(AnswerRow other) {
        return said().equals(other.said());
    }

    /** Writes what the point does not say yet; in a field that is in conflict, what is said here decides. */
    void addTo(FollowUpEditor editor, LocalDate today) {
        PointId id = point.id();
        Reply old = editor.followUp().point(id).orElse(point).reply();
        addStatus(editor, old);
        text(old.answer(), answer, text -> editor.answer(id, text));
        text(old.who(), who, text -> editor.who(id, text));
        by.day().ifPresent(day -> write(old.by(), day, Day.NONE, each -> editor.by(id, each)));
        review.day().ifPresent(day -> write(old.review(), day, Day.NONE, each -> editor.review(id, each)));
        if (!entry.isEmpty() && !isThere(editor)) {
            editor.addEntry(id, date.day().flatMap(Day::date).orElse(today), entry);
        }
    }

    private void addStatus(FollowUpEditor editor, Reply old) {
        PointStatus wanted = status.orElseGet(() -> old.outcome().status());
        boolean newReason = !reason.isEmpty() && isNews(old.reason(), reason, "");
        if (wanted == PointStatus.DECLINED && newReason) {
            editor.decline(point.id(), reason);
        } else if (status.isPresent() && isNews(old.status(), wanted, PointStatus.OPEN)) {
            editor.status(point.id(), wanted);
        }
    }

    private static void text(Register<String> old, String cell, Consumer<String> write) {
        if (!cell.isEmpty()) {
            write(old, cell.equals(AnswerDate.TAKEN_AWAY) ? "" : cell, "", write);
        }
    }

    private static <T> void write(Register<T> old, T value, T otherwise, Consumer<T> write) {
        if (isNews(old, value, otherwise)) {
            write.accept(value);
        }
    }

    private static <T> boolean isNews(Register<T> old, T value, T otherwise) {
        return old.isConflict() || !old.firstOr(otherwise).equals(value);
    }

    private boolean isThere(FollowUpEditor editor) {
        return editor.followUp().point(point.id()).stream()
                .flatMap(now -> now.log().stream())
                .filter(there -> date.day().isEmpty()
                        || there.date().first().equals(date.day().get().date()))
                .anyMatch(there -> there.text().values().contains(entry));
    }

    private List<Object> said() {
        return List.of(status, reason, answer, who, by, review);
    }
}
