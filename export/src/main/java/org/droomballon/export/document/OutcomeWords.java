package org.droomballon.export.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointOrigin;
import org.droomballon.session.PointStatus;

/** Words what became of a point, and where it came from. */
record OutcomeWords(Phrases phrases) {
    private static final String BETWEEN = " · ";
    private static final Pattern QUESTION = Pattern.compile("\\s*\\?$", Pattern.UNICODE_CHARACTER_CLASS);

    /** A point of an earlier evening, as it stood when the evening was planned. */
    FollowUpLine line(CarriedPoint point) {
        return new FollowUpLine(
                point.id().toString(),
                Integer.toString(point.number()),
                point.wording(),
                StatusFace.of(point.outcome().status(), phrases),
                List.of(),
                said(point.outcome()),
                facts(point.outcome()),
                List.of(),
                originWithDate(point.origin()));
    }

    List<Labelled> said(Outcome outcome) {
        String reason = outcome.status() == PointStatus.DECLINED ? outcome.reason() : "";
        return known(Stream.of(labelled("follow.answer.short", outcome.answer()), labelled("follow.reason", reason)));
    }

    List<Labelled> facts(Outcome outcome) {
        return known(Stream.of(
                labelled("follow.who", outcome.who()),
                labelled("follow.when", outcome.by().map(phrases::date).orElse("")),
                labelled("follow.review", outcome.review().map(phrases::date).orElse(""))));
    }

    String origin(PointOrigin origin) {
        return parts(origin).collect(Collectors.joining(BETWEEN));
    }

    String originWithDate(PointOrigin origin) {
        Stream<String> evening =
                origin.date().map(date -> phrases.say("followup.evening", phrases.date(date))).stream();
        return Stream.concat(evening, parts(origin)).collect(Collectors.joining(BETWEEN));
    }

    private Stream<String> parts(PointOrigin origin) {
        List<String> cards = origin.cards().stream().map(String::valueOf).toList();
        return Stream.of(
                        phrases.list(origin.tables()),
                        cards.isEmpty() ? "" : phrases.count("followup.cards", cards.size(), phrases.list(cards)),
                        lenses(origin))
                .filter(part -> !part.isEmpty());
    }

    /** Without the question marks that a list of them would hold. */
    private static String lenses(PointOrigin origin) {
        return origin.lenses().stream()
                .map(QUESTION::matcher)
                .map(mark -> mark.replaceFirst(""))
                .collect(Collectors.joining(", "));
    }

    private Labelled labelled(String key, String text) {
        return Labelled.of(phrases.say(key), text, phrases);
    }

    private static List<Labelled> known(Stream<Labelled> all) {
        return all.filter(each -> !each.text().isEmpty()).toList();
    }
}
