package org.droomballon.export.document;

import com.google.common.base.CaseFormat;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.deck.ConversationRules;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.wording.Wording;
import org.droomballon.paper.NoteSheet;
import org.droomballon.plan.Stretch;
import org.droomballon.plan.Timetable;
import org.droomballon.session.Session;

/** What whoever leads the evening needs on paper: what to lay ready, when what begins, and what to do then. */
final class GuideContent {
    /** The part of the time of a card that is kept for the balloon, and the least that is kept. */
    private static final int BALLOON_PART = 5;

    private final Session session;
    private final Locale language;
    private final Phrases phrases;
    private final Timetable timetable;
    private final GuideTables tables;

    GuideContent(Session session, Locale language) {
        this.session = session;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.timetable = Timetable.of(session);
        this.tables = new GuideTables(session, language, phrases);
    }

    Content content() {
        String title = phrases.say("guide.title");
        Blocks blocks = new Blocks()
                .heading(1, title)
                .lead(Words.line(Told.beside(session.deck().titles().title(), language)))
                .lead(Line.of(HeadLine.of(session, phrases)))
                .lead(Line.of(length()))
                .heading(2, phrases.say("guide.order"))
                .table(
                        isTimed()
                                ? columns("guide.from", "guide.minutes", "guide.what")
                                : columns("guide.from", "guide.after", "guide.minutes", "guide.what"),
                        order());
        if (timetable.spare() > 0) {
            blocks.say(phrases.count("guide.spare", timetable.spare()));
        }
        tables.write(blocks);
        blocks.heading(2, phrases.say("guide.ready")).bullets(ready());
        blocks.heading(2, phrases.say("guide.steps"));
        timetable.stretches().stream()
                .filter(stretch -> stretch.round() < 2)
                .forEach(stretch -> steps(blocks, stretch));
        return blocks.heading(3, phrases.say("guide.late"))
                .say(phrases.count("guide.late.text", session.lengths().leastCard()))
                .content(title, Wording.spoken(language));
    }

    private List<String> columns(String... keys) {
        return Stream.of(keys).map(phrases::say).toList();
    }

    private String length() {
        String people = phrases.count("letter.people", session.seats());
        String seated = phrases.count("guide.tables", session.tables().size());
        String minutes = phrases.count("guide.length", timetable.minutes());
        return session.tables().isEmpty() ? minutes : minutes + " · " + people + " · " + seated;
    }

    private List<List<Line>> order() {
        List<List<Line>> rows = new ArrayList<>();
        timetable
                .stretches()
                .forEach(stretch -> rows.add(row(stretch.from(), Integer.toString(stretch.minutes()), what(stretch))));
        rows.add(row(timetable.minutes(), "–", Line.of(phrases.say("guide.part.end"))));
        return rows;
    }

    /** With the time on the clock, or with room to write it beside the minutes since the start. */
    private List<Line> row(int minute, String length, Line what) {
        return timetable
                .clock(minute)
                .map(time -> List.of(Words.strong(time.toString()), Line.of(length), what))
                .orElseGet(() -> List.of(Line.EMPTY, Words.strong(Integer.toString(minute)), Line.of(length), what));
    }

    private boolean isTimed() {
        return timetable.clock(0).isPresent();
    }

    /** The time on the clock, or the minutes since the start. */
    private String time(int minute) {
        return timetable
                .clock(minute)
                .map(LocalTime::toString)
                .orElseGet(() -> phrases.say("guide.after.start", minute));
    }

    private Line what(Stretch stretch) {
        if (!stretch.isCard()) {
            return Line.of(part(stretch));
        }
        List<String> cards = tables.cardsOf(stretch.round());
        return cards.size() == 1
                ? tables.card(cards.get(0))
                : Line.of(phrases.say("guide.round", stretch.round(), tables.numbers(cards)));
    }

    private String part(Stretch stretch) {
        return phrases.say("guide.part." + key(stretch));
    }

    private static String key(Stretch stretch) {
        return CaseFormat.UPPER_UNDERSCORE.to(
                CaseFormat.LOWER_HYPHEN, stretch.kind().name());
    }

    private List<Item> ready() {
        int sheets = NoteSheet.of(session).size();
        Stream<String> always = Stream.of(
                phrases.say("guide.ready.cards"),
                phrases.count("guide.ready.notes", sheets),
                phrases.say("guide.ready.tally"),
                phrases.say("guide.ready.dots"),
                phrases.say("guide.ready.clock"),
                phrases.say("guide.ready.poster"));
        Stream<String> film = isFilmShown() ? Stream.of(phrases.say("guide.ready.film")) : Stream.of();
        return Words.items(Stream.concat(always, film).toList());
    }

    private boolean isFilmShown() {
        return session.programme().film().firstOr(false);
    }

    private void steps(Blocks blocks, Stretch stretch) {
        Line title = stretch.isCard()
                ? Line.of(phrases.count("guide.each.card", stretch.minutes()))
                : Line.of(part(stretch) + " ")
                        .and(Run.soft(time(stretch.from()) + " · " + phrases.count("guide.length", stretch.minutes())));
        blocks.heading(3, title).bullets(Words.items(todo(stretch)));
    }

    private List<String> todo(Stretch stretch) {
        ConversationRules rules = session.deck().rules();
        return switch (stretch.kind()) {
            case WELCOME -> welcome(rules);
            case FILM -> List.of(phrases.say("guide.film.show"), phrases.say("guide.film.ask"));
            case CARD -> List.of(
                    phrases.say("guide.card.read"),
                    phrases.say("guide.card.lenses", lenses()),
                    phrases.say("guide.card.turns"),
                    phrases.count("guide.card.balloon", Math.max(1, stretch.minutes() / BALLOON_PART)),
                    phrases.say("guide.card.read-back"));
            case HARVEST -> List.of(
                    phrases.say("guide.harvest.collect"),
                    phrases.say("guide.harvest.same"),
                    phrases.say("guide.harvest.dots"),
                    phrases.count("guide.harvest.points", rules.points()));
            case CLOSING -> List.of(phrases.say("guide.closing.next"), phrases.say("guide.closing.thanks"));
        };
    }

    private List<String> welcome(ConversationRules rules) {
        List<String> todo = new ArrayList<>(List.of(
                phrases.say("guide.welcome.why"),
                phrases.say("guide.welcome.names"),
                phrases.say("guide.welcome.groups", rules.groupMin(), rules.groupMax())));
        if (rules.facilitators() > 0 && rules.noteTakers() > 0) {
            todo.add(phrases.say("guide.welcome.facilitator"));
            todo.add(phrases.say("guide.welcome.note-taker"));
        }
        return todo;
    }

    private String lenses() {
        return session.deck().lenses().stream()
                .map(lens ->
                        Phrases.isolated(Told.beside(lens.label(), language).words()))
                .collect(Collectors.joining(" "));
    }
}
