package org.droomballon.export.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.followup.Entry;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.Conflict;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointStatus;

/** Words a follow-up. */
final class FollowUpBuilder {
    private final FollowUp followUp;
    private final LocalDate today;
    private final Locale language;
    private final Phrases phrases;
    private final OutcomeWords words;

    FollowUpBuilder(FollowUp followUp, LocalDate today, Locale language) {
        this.followUp = followUp;
        this.today = today;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.words = new OutcomeWords(phrases);
    }

    FollowUpDocument build() {
        return new FollowUpDocument(
                language,
                heading(),
                isWaiting() ? phrases.say("followup.waiting") : phrases.say("followup.as.of", phrases.date(today)),
                phrases.say("icon.balloons"),
                notices(),
                isWaiting() ? List.of() : counts(),
                isWaiting() ? waiting() : chapter("followup.points"),
                followUp.own().stream().map(this::own).toList(),
                chapter("followup.older"),
                followUp.older().stream().map(this::older).toList());
    }

    /** Before the school has said or done anything. */
    private boolean isWaiting() {
        return followUp.points().stream()
                .allMatch(point -> point.outcome().equals(Outcome.OPEN)
                        && point.log().isEmpty()
                        && point.conflicts().isEmpty());
    }

    private Chapter waiting() {
        return new Chapter(phrases.say("followup.points"), phrases.say("followup.points.waiting"));
    }

    private Chapter chapter(String key) {
        return new Chapter(phrases.say(key), phrases.say(key + ".intro"));
    }

    private Heading heading() {
        return new Heading(
                phrases.say("followup.title"),
                followUp.title(),
                followUp.details().school().firstOr(""),
                followUp.details().date().first().map(phrases::date).orElse(""));
    }

    private List<String> notices() {
        int late = followUp.overdue(today).size();
        int review = followUp.dueForReview(today).size();
        return Stream.of(
                        late == 0 ? "" : phrases.count("followup.overdue", late),
                        review == 0 ? "" : phrases.count("followup.review", review))
                .filter(notice -> !notice.isEmpty())
                .toList();
    }

    private List<StatusCount> counts() {
        return Arrays.stream(PointStatus.values())
                .flatMap(status -> count(status).stream())
                .toList();
    }

    private List<StatusCount> count(PointStatus status) {
        long count = followUp.points().stream()
                .filter(point -> point.outcome().status() == status)
                .count();
        StatusFace face = StatusFace.of(status, phrases);
        return count == 0
                ? List.of()
                : List.of(new StatusCount(face, phrases.say("label", face.label()), Long.toString(count)));
    }

    /** The evening stands at the head of the page, and not again at each of its points. */
    private FollowUpLine own(FollowedPoint point) {
        return line(point, words.origin(point.origin()));
    }

    private FollowUpLine older(FollowedPoint point) {
        return line(point, words.originWithDate(point.origin()));
    }

    private FollowUpLine line(FollowedPoint point, String origin) {
        return new FollowUpLine(
                point.id().toString(),
                Integer.toString(point.number()),
                point.wording(),
                StatusFace.of(point.outcome().status(), phrases),
                marks(point),
                words.said(point.outcome()),
                words.facts(point.outcome()),
                point.log().stream().map(this::logged).toList(),
                origin);
    }

    private Labelled logged(Entry entry) {
        String date = entry.date().first().map(phrases::date).orElse("");
        return new Labelled(date, date, entry.text().firstOr(""));
    }

    private List<String> marks(FollowedPoint point) {
        return Stream.of(
                        point.isOverdue(today) ? Stream.of(phrases.say("followup.mark.overdue")) : Stream.<String>of(),
                        point.isDueForReview(today)
                                ? Stream.of(phrases.say("followup.mark.review"))
                                : Stream.<String>of(),
                        point.conflicts().stream().map(this::contested))
                .flatMap(marks -> marks)
                .toList();
    }

    private String contested(Conflict conflict) {
        List<String> values = conflict.values().stream()
                .map(value -> conflict.field() == Conflict.Field.STATUS
                        ? StatusFace.of(PointStatus.valueOf(value), phrases).label()
                        : value)
                .filter(value -> !value.isEmpty())
                .toList();
        return phrases.say("followup.mark.contested", phrases.quoted(values));
    }
}
