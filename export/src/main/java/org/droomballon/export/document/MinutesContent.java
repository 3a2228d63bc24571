package org.droomballon.export.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Group;
import org.droomballon.session.Session;

/** What every table wrote, on sheets of its own: its cards in their order, under each the lenses in that of the deck, and the balloon last. */
final class MinutesContent {
    private final Session session;
    private final Locale language;
    private final Phrases phrases;
    private final NoteLines notes;

    MinutesContent(Session session, Locale language) {
        this.session = session;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.notes = new NoteLines(session, language, phrases);
    }

    Content content() {
        Told deck = Told.beside(session.deck().titles().title(), language);
        Blocks blocks = new Blocks()
                .heading(1, phrases.say("minutes.title"))
                .lead(Words.line(deck))
                .lead(Line.of(HeadLine.of(session, phrases)))
                .say(phrases.say("minutes.intro"));
        List<Group> tables = session.tables();
        tables.forEach(table -> {
            if (!table.equals(tables.get(0))) {
                blocks.newSheet();
            }
            table(blocks, table);
        });
        return blocks.content(phrases.say("minutes.title"), Wording.spoken(language));
    }

    private void table(Blocks blocks, Group table) {
        blocks.heading(2, phrases.tableNamed(table.title()));
        blocks.say(phrases.count("minutes.people", table.seats().size()));
        List<TableTalk> talks = TableTalk.of(session, table);
        if (talks.isEmpty()) {
            blocks.say(phrases.say("minutes.nothing"));
        }
        talks.forEach(talk -> talk(blocks, talk));
    }

    private void talk(Blocks blocks, TableTalk talk) {
        CardTitle title = notes.title(talk.items().get(0));
        blocks.heading(
                3,
                title.hasQuestion()
                        ? Line.of(title.heading() + " · ").and(Words.run(title.question(), Run.Look.PLAIN))
                        : Line.of(title.heading()));
        Map<LensFace, List<NoteLine>> byLens = talk.items().stream()
                .map(notes::of)
                .collect(Collectors.groupingBy(note -> note.source().lens(), LinkedHashMap::new, Collectors.toList()));
        byLens.forEach((lens, written) -> blocks.label(Words.line(lens.label()))
                .bullets(written.stream().map(this::item).toList()));
    }

    private Item item(NoteLine note) {
        Item whole = Words.item(note, Labels.in(language));
        return new Item(new Line(List.of(Words.own(note))), whole.under());
    }
}
