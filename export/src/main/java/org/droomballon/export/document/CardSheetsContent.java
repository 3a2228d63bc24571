package org.droomballon.export.document;

import java.util.List;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;

/** The cards in reading order. */
record CardSheetsContent(CardSheets sheets) {
    private static final int ROOM = 4;

    Content content() {
        HowItWorks how = sheets.howItWorks();
        Blocks blocks = new Blocks()
                .heading(1, Words.line(sheets.heading()))
                .lead(Words.line(sheets.subtitle()))
                .lead(Words.line(sheets.series()))
                .notices(how.notices())
                .bullets(sheets.lenses().stream().map(Words::item).toList());
        sheets.cards().forEach(card -> card(blocks, card));
        blocks.heading(2, how.title()).numbered(Words.items(how.steps()));
        how.films().forEach(film -> film(blocks, film));
        return blocks.say(how.credits()).say(Words.line(how.licence())).content(sheets.title(), sheets.language());
    }

    private static void card(Blocks blocks, CardFace card) {
        String number = card.number() + ". ";
        if (card.isBlank()) {
            blocks.heading(2, number + card.heading()).room(ROOM);
        } else {
            blocks.heading(2, Words.line(number, card.question()));
        }
        if (!card.second().isEmpty()) {
            blocks.say(new Line(List.of(Words.run(card.second()))));
        }
        if (!card.hint().isEmpty()) {
            blocks.say(new Line(List.of(Run.soft(card.hint()))));
        }
    }

    private static void film(Blocks blocks, FilmFace film) {
        blocks.say(new Line(
                List.of(Run.strong(film.title()), Run.plain(" "), film.place().run())));
        List<Item> others = film.also().stream()
                .map(other -> Words.item(Line.of(film.alsoLabel() + " ").and(other.run())))
                .toList();
        blocks.bullets(others);
    }
}
