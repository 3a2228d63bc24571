package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.droomballon.deck.Deck;
import org.droomballon.export.content.Content;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Session;

/**
 * The points on one sheet for the wall, or as many numbered places on which people write them.
 *
 * @param notices what a reader must know before believing the points
 * @param points the wordings; none on a sheet to write on
 * @param places how many points the sheet has room for, from 1
 * @param drawing says what the drawing on the poster shows
 */
public record PointsPoster(
        Locale language, Heading heading, List<String> notices, List<String> points, int places, String drawing)
        implements Document {
    public PointsPoster {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(heading, "heading");
        notices = List.copyOf(notices);
        points = List.copyOf(points);
        Objects.requireNonNull(drawing, "drawing");
        if (places < points.size() || places < 0) {
            throw new IllegalArgumentException(places + " places for " + points.size() + " points");
        }
    }

    /** The first page of the document of the points, on its own. */
    public static PointsPoster of(TenPointsDocument document) {
        List<String> points = document.points().stream().map(Point::wording).toList();
        return new PointsPoster(
                document.language(),
                document.heading(),
                document.notices(),
                points,
                points.size(),
                document.labels().drawing());
    }

    /** A sheet to write on for whoever talks about a deck. */
    public static PointsPoster blank(Deck deck, Locale language) {
        return blank(deck, "", "", language);
    }

    /** The same with the school and the day of an evening. */
    public static PointsPoster blank(Session session, Locale language) {
        Phrases phrases = Phrases.in(language);
        return blank(
                session.deck(),
                session.details().school().firstOr(""),
                session.details().date().first().map(phrases::date).orElse(""),
                language);
    }

    private static PointsPoster blank(Deck deck, String school, String date, Locale language) {
        Heading heading = new Heading(
                Told.beside(deck.titles().harvest(), language),
                Told.beside(deck.titles().title(), language),
                school,
                date);
        String drawing = Wording.of(PointsPoster.class, "documents", language).say("icon.balloons");
        return new PointsPoster(
                language, heading, List.of(), List.of(), deck.rules().points(), drawing);
    }

    /** Whether people write the points by hand. */
    public boolean isBlank() {
        return points.isEmpty();
    }

    /** The number of each place, from 1, for templates to walk through. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, places).boxed().toList();
    }

    @Override
    public String kind() {
        return "poster";
    }

    @Override
    public String title() {
        return heading.title().text();
    }

    @Override
    public Content content() {
        return new LanguageMarks(language).mark(new PosterContent(this).content());
    }
}
