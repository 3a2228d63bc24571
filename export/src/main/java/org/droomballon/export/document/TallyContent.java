package org.droomballon.export.document;

import java.util.ArrayList;
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

/** All wishes of the evening for every table, with a box to cross for each of its seats. */
record TallyContent(Session session, Locale language) {
    Content content() {
        Phrases phrases = Phrases.in(language);
        String title = phrases.say("tally.title");
        List<Bundle> wishes = Bundles.of(session).bundles();
        Blocks blocks = new Blocks()
                .heading(1, title)
                .lead(Words.line(Told.beside(session.deck().titles().title(), language)))
                .lead(Line.of(HeadLine.of(session, phrases)))
                .say(phrases.say("tally.intro"));
        List<Group> tables = session.tables();
        for (Group table : tables) {
            if (!table.equals(tables.get(0))) {
                blocks.newSheet();
            }
            blocks.heading(2, table.title())
                    .boxes(
                            columns(table, phrases),
                            wishes.stream().map(wish -> row(table, wish)).toList());
        }
        return blocks.content(title, Wording.spoken(language));
    }

    private static List<String> columns(Group table, Phrases phrases) {
        List<String> columns = new ArrayList<>(List.of(phrases.say("tally.wish")));
        table.seats().forEach(seat -> columns.add(phrases.say("tally.seat", seat.number())));
        return columns;
    }

    private static List<Line> row(Group table, Bundle wish) {
        List<Line> row = new ArrayList<>();
        row.add(Line.of(wish.wording() + " ").and(Run.code(wish.id().toString())));
        IntStream.range(0, table.seats().size()).forEach(seat -> row.add(Line.EMPTY));
        return row;
    }
}
