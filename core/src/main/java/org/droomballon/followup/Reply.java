package org.droomballon.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointStatus;
import org.droomballon.session.Register;
import org.droomballon.session.Stamp;

/**
 * What the school answered to a point, in fields that several people may change at once.
 *
 * <p>Texts may be taken away by an empty one and dates by an empty one, but a reason stays once it is given: so that
 * files that were sound alone, with a reason for every point that is declined, are sound together.
 */
public record Reply(
        Register<PointStatus> status,
        Register<String> reason,
        Register<String> answer,
        Register<String> who,
        Register<Day> by,
        Register<Day> review) {
    static final Reply NONE = new Reply(
            Register.empty(), Register.empty(), Register.empty(), Register.empty(), Register.empty(), Register.empty());

    public Reply {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(review, "review");
        if (reason.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a reason without words");
        }
        if (status.values().contains(PointStatus.DECLINED) && reason.values().isEmpty()) {
            throw new IllegalArgumentException("a point that is declined without a reason");
        }
    }

    /** What an earlier follow-up knew, as one change. */
    static Reply of(Outcome outcome, Stamp stamp) {
        return new Reply(
                Register.<PointStatus>empty().write(outcome.status(), stamp),
                text(outcome.reason(), stamp),
                text(outcome.answer(), stamp),
                text(outcome.who(), stamp),
                date(outcome.by(), stamp),
                date(outcome.review(), stamp));
    }

    /** As it now stands; where two people wrote differently, as the first in the order of the file. */
    public Outcome outcome() {
        return new Outcome(
                status.firstOr(PointStatus.OPEN),
                reason.firstOr(""),
                answer.firstOr(""),
                who.firstOr(""),
                by.firstOr(Day.NONE).date(),
                review.firstOr(Day.NONE).date());
    }

    private static Register<String> text(String text, Stamp stamp) {
        return text.isEmpty() ? Register.empty() : Register.<String>empty().write(text, stamp);
    }

    private static Register<Day> date(Optional<LocalDate> date, Stamp stamp) {
        return date.isEmpty() ? Register.empty() : Register.<Day>empty().write(new Day(date), stamp);
    }
}
