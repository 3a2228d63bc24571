package org.droomballon.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointStatus;
import org.droomballon.session.Register;

/**
 * The points of a follow-up as a table to fill in, with what is known already; {@link AnswersCsv} reads it back. A cell in
 * which two people wrote differently is left empty, so that reading it back decides nothing by itself.
 */
public final class AnswersForm {
    private static final int COLUMNS = 9;

    /**
     * How the table looks to a reader.
     *
     * @param between the character between two cells of a CSV
     * @param headings of the nine columns: point, its wording, status, answer, who, by, review, reason, entry; all but the
     *     wording are names that {@link AnswersCsv} knows
     * @param status the word for a status, one that {@link AnswersCsv} knows
     */
    public record Style(TableFormat format, char between, List<String> headings, Function<PointStatus, String> status) {
        public Style {
            headings = List.copyOf(headings);
            Objects.requireNonNull(status, "status");
            if (headings.size() != COLUMNS) {
                throw new IllegalArgumentException("a heading for each of the " + COLUMNS + " columns");
            }
        }
    }

    private AnswersForm() {}

    /** The table as bytes. */
    public static byte[] write(FollowUp followUp, Style style) {
        Stream<List<String>> rows = followUp.points().stream().map(point -> cells(followUp, point, style));
        return style.format().write(style.between(), style.headings(), rows);
    }

    private static List<String> cells(FollowUp followUp, FollowedPoint point, Style style) {
        Outcome outcome = point.outcome();
        boolean declined = outcome.status() == PointStatus.DECLINED;
        return List.of(
                name(followUp, point),
                point.wording(),
                unless(point.reply().status(), style.status().apply(outcome.status())),
                unless(point.reply().answer(), outcome.answer()),
                unless(point.reply().who(), outcome.who()),
                unless(point.reply().by(), text(outcome.by())),
                unless(point.reply().review(), text(outcome.review())),
                declined ? unless(point.reply().reason(), outcome.reason()) : "",
                "");
    }

    /** Its number, or where two points have that number its whole id. */
    private static String name(FollowUp followUp, FollowedPoint point) {
        String number = Integer.toString(point.number());
        return followUp.named(number).isPresent() ? number : point.id().toString();
    }

    private static String unless(Register<?> contested, String text) {
        return contested.isConflict() ? "" : text;
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
