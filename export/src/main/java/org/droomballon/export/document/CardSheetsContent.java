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
    private static final int ROOM_TO_TRANSLATE = 2;

    Content content() {
        HowItWorks how = sheets.howItWorks();
        Blocks blocks = new Blocks()
                .heading(1, Words.line(sheets.heading()))
                .lead(Words.line(sheets.subtitle()))
                .lead(Words.line(sheets.series()))
                .notices(how.notices())
                .bullets(sheets.lenses().stream().map(Words::item).toList());
        sheets.cards().forEach(card -> card(blocks, card));
        how(blocks, how, "");
        sheets.second().forEach(other -> how(blocks, other, other.languageTag()));
        return blocks.content(sheets.title(), sheets.language());
    }

    /** In the language of the document where it has no tag of its own. */
    private static void how(Blocks blocks, HowItWorks how, String tag) {
        blocks.heading(2, line(how.title(), tag))
                .numbered(how.steps().stream()
                        .map(step -> Words.item(line(step, tag)))
                        .toList());
        how.films().forEach(film -> film(blocks, film, tag));
        if (!how.credits().isEmpty()) {
            blocks.say(line(how.credits(), tag));
        }
        blocks.say(Words.line(how.licence()));
    }

    private static Line line(String text, String tag) {
        return new Line(List.of(Run.plain(text).in(tag)));
    }

    private void card(Blocks blocks, CardFace card) {
        String number = card.number() + ". ";
        blocks.heading(2, card.isBlank() ? Line.of(number + card.heading()) : Words.line(number, card.question()));
        if (!card.second().isEmpty()) {
            blocks.say(new Line(List.of(Words.run(card.second()))));
        }
        if (!card.hint().isEmpty()) {
            blocks.say(hint(card));
        }
        if (card.second().isMissing()) {
            blocks.say(sheets.writeIn());
        }
        if (card.isBlank() || card.second().isMissing()) {
            blocks.room(card.isBlank() ? ROOM : ROOM_TO_TRANSLATE);
        }
    }

    private static Line hint(CardFace card) {
        Line hint = new Line(List.of(Run.soft(card.hint())));
        return card.secondHint().isEmpty()
                ? hint
                : hint.and(Run.plain(" "))
                        .and(Run.soft(card.secondHint().text())
                                .in(card.secondHint().languageTag()));
    }

    private static void film(Blocks blocks, FilmFace film, String tag) {
        blocks.say(new Line(List.of(
                Run.strong(film.title()).in(tag), Run.plain(" "), film.place().run())));
        List<Item> others = film.also().stream()
                .map(other -> Words.item(
                        new Line(List.of(Run.plain(film.alsoLabel() + " ").in(tag))).and(other.run())))
                .toList();
        blocks.bullets(others);
    }
}
