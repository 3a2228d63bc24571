package org.droomballon.export.document;

import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.Reach;
import org.droomballon.consolidation.Voter;
import org.droomballon.export.icon.SpreadMark;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.Session;

/** Draws and words which tables and which lenses carried which point. */
record SpreadWords(Session session, Account account, Discretion discretion, NoteLines notes, Phrases phrases) {
    /** How many columns of marks fit beside the words of a point. */
    private static final int MOST_COLUMNS = 10;

    private static final int LEAST_TABLES = 3;

    Spread spread() {
        return new Spread(
                List.of(phrases.say("follow.point"), phrases.say("spread.tables"), phrases.say("spread.lenses")),
                account.points().isEmpty() ? List.of() : parts(),
                account.points().stream().map(this::line).toList(),
                example(),
                reading());
    }

    /** The lenses stand beside the first tables; the tables that find no place there come in parts of their own. */
    private List<SpreadPart> parts() {
        List<String> tables = tables();
        int first = Math.max(LEAST_TABLES, MOST_COLUMNS - lenses().size());
        List<SpreadPart> parts = new ArrayList<>();
        parts.add(part(tables.stream().limit(first).toList(), lenses()));
        Lists.partition(tables.stream().skip(first).toList(), MOST_COLUMNS)
                .forEach(more -> parts.add(part(more, List.of())));
        return parts;
    }

    private SpreadPart part(List<String> tables, List<LensFace> lenses) {
        return new SpreadPart(
                tables.stream().map(notes::table).toList(),
                lenses,
                account.points().stream()
                        .map(place -> row(place, tables, lenses))
                        .toList());
    }

    private SpreadPart.Row row(Place place, List<String> tables, List<LensFace> lenses) {
        Map<String, Reach> reach = reach(place);
        return new SpreadPart.Row(
                Integer.toString(place.number()),
                place.bundle().wording(),
                tables.stream().map(table -> mark(place, table, reach)).toList(),
                lenses.stream().map(lens -> mark(place, lens)).toList());
    }

    /** The tables of the evening, and those that were taken away since and yet stand behind a point. */
    private List<String> tables() {
        Stream<String> now = session.tables().stream().map(Group::id);
        Stream<String> chose = account.choice().profile().voters().stream().map(Voter::group);
        Stream<String> wrote = account.points().stream().flatMap(place -> place.bundle().groups().stream());
        return Stream.of(now, chose, wrote).flatMap(each -> each).distinct().toList();
    }

    /** All lenses of the deck, and what else points were written under. */
    private List<LensFace> lenses() {
        return Stream.concat(
                        notes.lenses().stream(),
                        account.points().stream()
                                .flatMap(place -> place.bundle().items().stream())
                                .map(notes::lens))
                .distinct()
                .toList();
    }

    private Map<String, Reach> reach(Place place) {
        return Maps.uniqueIndex(Reach.of(account.choice().profile(), place.candidate()), Reach::group);
    }

    /** A table that gave no dots shows by what it wrote alone. */
    private Mark mark(Place place, String table, Map<String, Reach> reach) {
        long written = written(place, table);
        Optional<Reach> dots = Optional.ofNullable(reach.get(table))
                .filter(each -> each.voice() == Voter.Voice.DOTS)
                .filter(each -> each.isWanted() || (discretion.tellsTables() && written > 0))
                .filter(each -> discretion.names(each, reach.values()));
        return mark(notes.table(table), dots.map(each -> drawing(each, written)).orElse(new SpreadMark(0, 0, written)));
    }

    /** A circle for each person, or one for all of them. */
    private SpreadMark drawing(Reach dots, long written) {
        return discretion.tellsTables()
                ? new SpreadMark(dots.supporters(), dots.people(), written)
                : new SpreadMark(1, 1, written);
    }

    private Mark mark(Place place, LensFace lens) {
        long written = place.bundle().items().stream()
                .filter(item -> notes.lens(item).equals(lens))
                .count();
        return mark(lens.label().words(), new SpreadMark(0, 0, written));
    }

    private Mark mark(String where, SpreadMark drawing) {
        List<String> told = told(drawing);
        return told.isEmpty()
                ? Mark.NONE
                : new Mark(drawing.code(), phrases.say("spread.at", where, phrases.list(told)));
    }

    private List<String> told(SpreadMark drawing) {
        List<String> told = new ArrayList<>();
        if (drawing.people() > 0) {
            told.add(
                    discretion.tellsTables()
                            ? phrases.count("spread.people", drawing.people(), drawing.wanting())
                            : phrases.say("spread.wanted"));
        }
        if (drawing.written() > 0) {
            told.add(phrases.count("spread.written", drawing.written()));
        }
        return told;
    }

    private static long written(Place place, String table) {
        return place.bundle().items().stream()
                .map(Item::group)
                .filter(table::equals)
                .count();
    }

    private SpreadLine line(Place place) {
        SpreadPart.Row row = row(place, tables(), lenses());
        return new SpreadLine(row.number(), row.wording(), words(row.tables()), words(row.lenses()));
    }

    private String words(List<Mark> marks) {
        return marks.stream()
                .filter(Mark::isDrawn)
                .map(Mark::words)
                .collect(Collectors.joining(phrases.say("spread.break")));
    }

    private Mark example() {
        SpreadMark dots = discretion.tellsTables() ? new SpreadMark(3, 5, 2) : new SpreadMark(1, 1, 2);
        SpreadMark drawing = account.choice().profile().hasDots() ? dots : new SpreadMark(0, 0, 2);
        return new Mark(
                drawing.code(), phrases.say("spread.at", phrases.say("spread.example"), phrases.list(told(drawing))));
    }

    private List<String> reading() {
        List<String> reading = new ArrayList<>();
        if (account.choice().profile().hasDots()) {
            reading.add(phrases.say(discretion.tellsTables() ? "spread.read.people" : "spread.read.wanted"));
        }
        reading.add(phrases.say("spread.read.written"));
        if (discretion.tellsTables()
                && account.choice().profile().hasDots()
                && account.choice().profile().voters().stream()
                        .anyMatch(voter -> voter.voice() == Voter.Voice.WRITING)) {
            reading.add(phrases.say("spread.read.only"));
        }
        return reading;
    }
}
