package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;

/** What documents hold, as lines to read. */
final class Words {
    private Words() {}

    static Run run(Told told, Run.Look look) {
        return new Run(told.words(), look, told.languageTag());
    }

    static Run run(OtherWords second) {
        return new Run(second.text(), Run.Look.PLAIN, second.languageTag());
    }

    /** A text of a deck; nothing where it is empty. */
    static Line line(Told told) {
        return told.isEmpty() ? Line.EMPTY : new Line(List.of(run(told, Run.Look.PLAIN)));
    }

    /** A text of a deck behind a number or another lead. */
    static Line line(String lead, Told told) {
        return Line.of(lead).and(run(told, Run.Look.PLAIN));
    }

    static Line strong(String text) {
        return new Line(List.of(Run.strong(text)));
    }

    static Item item(Line line) {
        return new Item(line, List.of());
    }

    static Item item(String text) {
        return item(Line.of(text));
    }

    static List<Item> items(List<String> texts) {
        return texts.stream().map(Words::item).toList();
    }

    static Item item(LensFace lens) {
        Line line = new Line(
                List.of(run(lens.label(), Run.Look.STRONG), Run.plain(" "), run(lens.prompt(), Run.Look.PLAIN)));
        return item(and(and(line, lens.second()), lens.secondPrompt()));
    }

    private static Line and(Line line, OtherWords second) {
        return second.isEmpty() ? line : line.and(Run.plain(" ")).and(run(second));
    }

    static Item item(Labelled labelled) {
        return item(led(labelled.lead(), labelled.text()));
    }

    /** A note: its own words and where it comes from; under it its translation, its other versions and marks. */
    static Item item(NoteLine note, Labels labels) {
        List<Line> under = new ArrayList<>();
        if (note.home().isThere()) {
            under.add(led(note.home().label(), note.home().text()));
        }
        note.alternatives().forEach(other -> under.add(Line.of(labels.also() + " " + other)));
        note.marks().forEach(mark -> under.add(new Line(List.of(Run.soft(mark)))));
        return new Item(line(note), under);
    }

    /** The words of a note in their own language. */
    static Run own(NoteLine note) {
        return new Run(note.text(), Run.Look.PLAIN, note.home().languageTag());
    }

    private static Line led(String lead, String text) {
        return new Line(List.of(Run.strong(lead), Run.plain(" " + text)));
    }

    static Line line(NoteLine note) {
        Source source = note.source();
        String from = " (" + source.table() + ", " + source.card() + ", ";
        return new Line(List.of(own(note)))
                .and(Run.soft(from))
                .and(run(source.lens().label(), Run.Look.SOFT))
                .and(Run.soft(")"));
    }
}
