package org.droomballon.cli;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.export.wording.Wording;
import org.droomballon.followup.Entry;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointStatus;

/** How far the school is with every point, in columns; what it said stands under the point. */
record FollowUpTable(Wording wording, FollowUp followUp, LocalDate today) {
    private static final String BETWEEN = "  ";

    List<String> lines() {
        List<String> headings = Splitter.on('|').splitToList(wording.say("follow-up.columns"));
        List<List<String>> rows = Stream.concat(
                        Stream.of(headings), followUp.points().stream().map(this::cells))
                .toList();
        List<Integer> widths = IntStream.range(0, headings.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        Stream<String> points = IntStream.range(0, followUp.points().size())
                .boxed()
                .flatMap(at -> Stream.concat(
                        Stream.of(line(rows.get(at + 1), widths)),
                        said(followUp.points().get(at)).map(said -> indent(widths) + said)));
        return Stream.concat(Stream.of(line(headings, widths)), points).toList();
    }

    private List<String> cells(FollowedPoint point) {
        Outcome outcome = point.outcome();
        return List.of(
                Integer.toString(point.number()),
                StatusWords.of(wording, outcome.status()),
                outcome.who(),
                by(point),
                review(point),
                oneLine(point.wording()));
    }

    private String by(FollowedPoint point) {
        String date = point.outcome().by().map(LocalDate::toString).orElse("");
        return point.isOverdue(today) ? wording.say("follow-up.overdue", date) : date;
    }

    private String review(FollowedPoint point) {
        String date = point.outcome().review().map(LocalDate::toString).orElse("");
        return point.isDueForReview(today) ? wording.say("follow-up.review-now", date) : date;
    }

    private Stream<String> said(FollowedPoint point) {
        Outcome outcome = point.outcome();
        Stream<String> reason = outcome.status() == PointStatus.DECLINED
                ? Stream.of(wording.say("follow-up.reason", oneLine(outcome.reason())))
                : Stream.of();
        Stream<String> answer = Stream.of(outcome.answer())
                .filter(text -> !text.isEmpty())
                .map(text -> wording.say("follow-up.answer", oneLine(text)));
        return Stream.of(reason, answer, point.log().stream().map(FollowUpTable::entry))
                .flatMap(lines -> lines);
    }

    private static String entry(Entry entry) {
        String date = entry.date().first().map(LocalDate::toString).orElse("");
        return date + " " + oneLine(entry.text().firstOr(""));
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append(Strings.padEnd(cells.get(column), widths.get(column), ' '))
                    .append(BETWEEN);
        }
        return line.toString().stripTrailing();
    }

    /** So far that what was said stands under the wording, which is the last column. */
    private static String indent(List<Integer> widths) {
        return widths.subList(0, widths.size() - 1).stream()
                .map(width -> " ".repeat(width) + BETWEEN)
                .reduce("", String::concat);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
