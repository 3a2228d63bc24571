package org.droomballon.file;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.PointStatus;

/**
 * What the school answered: the column {@code point}, and {@code status}, {@code reason}, {@code who}, {@code by},
 * {@code review}, {@code answer}, {@code entry} and {@code date} as far as they are there.
 *
 * <p>A point is named by its number or its id. An empty cell leaves what is known; a hyphen takes it away. Dates are
 * written as {@code 2026-11-05} or, as spreadsheets do, with the day first: {@code 5/11/2026}. An {@code entry} is written
 * down under its {@code date}, else under that of today.
 */
public final class AnswersCsv {
    private static final Map<String, PointStatus> WORDS = ImmutableMap.<String, PointStatus>builder()
            .put("open", PointStatus.OPEN)
            .put("ouvert", PointStatus.OPEN)
            .put("offen", PointStatus.OPEN)
            .put("agreed", PointStatus.AGREED)
            .put("afgesproken", PointStatus.AGREED)
            .put("convenu", PointStatus.AGREED)
            .put("vereinbart", PointStatus.AGREED)
            .put("under-way", PointStatus.UNDER_WAY)
            .put("under way", PointStatus.UNDER_WAY)
            .put("bezig", PointStatus.UNDER_WAY)
            .put("en cours", PointStatus.UNDER_WAY)
            .put("in arbeit", PointStatus.UNDER_WAY)
            .put("done", PointStatus.DONE)
            .put("gedaan", PointStatus.DONE)
            .put("fait", PointStatus.DONE)
            .put("erledigt", PointStatus.DONE)
            .put("declined", PointStatus.DECLINED)
            .put("gaat niet door", PointStatus.DECLINED)
            .put("refusé", PointStatus.DECLINED)
            .put("abgelehnt", PointStatus.DECLINED)
            .buildOrThrow();

    private static final List<String> COLUMNS =
            List.of("item", "wish", "status", "reason", "answer", "who", "by", "review", "entry", "date");

    private final List<AnswerRow> rows;

    private AnswersCsv(List<AnswerRow> rows) {
        this.rows = rows;
    }

    /** Reads the table against the follow-up in which the answers belong. */
    public static AnswersCsv read(Path path, FollowUp followUp) throws UnreadableFileException {
        CsvTable table = CsvTable.read(path, COLUMNS, List.of("item"));
        List<AnswerRow> rows = table.rows().stream()
                .flatMap(row -> row(row, followUp).stream())
                .toList();
        Statement.tellContradictions(rows, table.problems());
        table.throwIfAny();
        return new AnswersCsv(rows);
    }

    /** Writes what is new, and says at how many points something was. */
    public int addTo(FollowUpEditor editor, LocalDate today) {
        FollowUp before = editor.followUp();
        rows.forEach(row -> row.addTo(editor, today));
        return (int) editor.followUp().points().stream()
                .filter(point -> !before.points().contains(point))
                .count();
    }

    private static Optional<AnswerRow> row(CsvRow row, FollowUp followUp) {
        Optional<FollowedPoint> point = point(row, followUp);
        Optional<PointStatus> status = status(row);
        AnswerDate by = AnswerDate.read(row, "by");
        AnswerDate review = AnswerDate.read(row, "review");
        AnswerDate date = AnswerDate.read(row, "date");
        point.ifPresent(
                known -> checkReason(row, known, status.orElse(known.outcome().status())));
        return point.map(known -> new AnswerRow(
                row.line(),
                known,
                status,
                row.cell("reason"),
                row.cell("answer"),
                row.cell("who"),
                by,
                review,
                row.cell("entry"),
                date));
    }

    private static Optional<FollowedPoint> point(CsvRow row, FollowUp followUp) {
        Optional<String> name = row.required("item");
        Optional<FollowedPoint> point = name.flatMap(followUp::named);
        if (name.isPresent() && point.isEmpty()) {
            row.report(Kind.UNKNOWN_ID, "item", name.get(), "point");
        }
        return point;
    }

    private static Optional<PointStatus> status(CsvRow row) {
        String word = row.cell("status").toLowerCase(Locale.ROOT);
        Optional<PointStatus> status = Optional.ofNullable(WORDS.get(word));
        if (status.isEmpty() && !word.isEmpty()) {
            row.report(Kind.UNKNOWN_WORD, "status", word, "status");
        }
        return status;
    }

    /** A reason and a refusal belong together; a reason that was there before may stay. */
    private static void checkReason(CsvRow row, FollowedPoint point, PointStatus status) {
        String reason = row.cell("reason");
        List<String> known = point.reply().reason().values();
        String number = Integer.toString(point.number());
        if (status == PointStatus.DECLINED && reason.isEmpty() && known.isEmpty()) {
            row.report(Kind.DECLINED_WITHOUT_REASON, "reason", number);
        }
        if (status != PointStatus.DECLINED && !reason.isEmpty() && !known.contains(reason)) {
            row.report(Kind.REASON_WITHOUT_DECLINING, "reason", number);
        }
    }
}
