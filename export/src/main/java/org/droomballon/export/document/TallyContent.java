package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.Bundles;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Group;
import org.droomballon.session.Session;

/** All wishes of the evening for every table, card by card, with a box to cross for each of its seats. */
record TallyContent(Session session, Locale language) {
    Content content() {
        Phrases phrases = Phrases.in(language);
        String title = phrases.say("tally.title");
        NoteOrder order = new NoteOrder(session.deck());
        List<Bundle> wishes = Bundles.of(session).bundles().stream()
                .sorted(Comparator.comparing(wish -> wish.items().get(0), order))
                .toList();
        Told deck = Told.beside(session.deck().titles().title(), language);
        Line place = Line.of(HeadLine.of(session, phrases));
        Blocks blocks = new Blocks().heading(1, title).lead(Words.line(deck)).lead(place);
        if (wishes.isEmpty()) {
            return blocks.say(phrases.say("tally.nothing")).content(title, Wording.spoken(language));
        }
        List<Group> tables = session.tables();
        for (Group table : tables) {
            String name = phrases.tableNamed(table.title());
            if (table.equals(tables.get(0))) {
                blocks.heading(2, name);
            } else {
                blocks.newSheet()
                        .heading(2, name)
                        .lead(Words.line(title + " \u00B7 ", deck))
                        .lead(place);
            }
            blocks.say(phrases.say("tally.intro"))
                    .boxes(
                            columns(table, phrases),
                            wishes.stream().map(wish -> row(table, wish)).toList());
        }
        return blocks.content(title, Wording.spoken(language));
    }

    private static List<String> columns(Group table, Phrases phrases) {
        List<String> columns = new ArrayList<>(List.of(
                phrases.say("tally.of", phrases.tableNamed(table.title())),
                phrases.say("tally.card"),
                phrases.say("tally.code")));
        table.seats().forEach(seat -> columns.add(phrases.say("tally.seat", seat.number())));
        return columns;
    }

    private List<Line> row(Group table, Bundle wish) {
        List<Line> row = new ArrayList<>();
        row.add(Line.of(wish.wording()));
        row.add(Line.of(cardOf(wish)));
        row.add(new Line(List.of(Run.code(wish.id().toString()))));
        IntStream.range(0, table.seats().size()).forEach(seat -> row.add(Line.EMPTY));
        return row;
    }

    private String cardOf(Bundle wish) {
        return session.deck()
                .card(wish.items().get(0).card())
                .map(card -> Integer.toString(card.number()))
                .orElse("");
    }
}
