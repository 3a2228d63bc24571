package org.droomballon.export.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.droomballon.export.content.Block.Blanks;
import org.droomballon.export.content.Block.Heading;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Block.Items;
import org.droomballon.export.content.Block.NewSheet;
import org.droomballon.export.content.Block.Paragraph;
import org.droomballon.export.content.Block.Room;
import org.droomballon.export.content.Block.Table;
import org.droomballon.export.content.Block.Tone;

/** Writes the content of a document block by block. What is empty is left away, so that nobody has to ask first. */
public final class Blocks {
    private static final int WORDS = 24;
    private static final int CROSS = 8;

    private final List<Block> blocks = new ArrayList<>();

    public Blocks heading(int level, Line line) {
        blocks.add(new Heading(level, line));
        return this;
    }

    public Blocks heading(int level, String words) {
        return heading(level, Line.of(words));
    }

    public Blocks lead(Line line) {
        return paragraph(Tone.LEAD, line);
    }

    /** The name of what comes next, that is no heading. */
    public Blocks label(Line line) {
        return paragraph(Tone.LABEL, line);
    }

    public Blocks notices(List<String> sentences) {
        sentences.forEach(sentence -> paragraph(Tone.NOTICE, Line.of(sentence)));
        return this;
    }

    public Blocks say(String sentence) {
        return say(Line.of(sentence));
    }

    public Blocks say(Line line) {
        return paragraph(Tone.PLAIN, line);
    }

    public Blocks say(List<String> sentences) {
        sentences.forEach(this::say);
        return this;
    }

    public Blocks bullets(List<Item> items) {
        return list(false, items);
    }

    public Blocks numbered(List<Item> items) {
        return list(true, items);
    }

    /** A table in which every cell is plain. */
    public Blocks grid(List<String> columns, List<List<String>> rows) {
        return table(
                columns,
                rows.stream().map(row -> row.stream().map(Line::of).toList()).toList());
    }

    /** A table in whose empty cells a few words are written. */
    public Blocks table(List<String> columns, List<List<Line>> rows) {
        return table(columns, rows, WORDS);
    }

    /** A table in whose empty cells a cross is made. */
    public Blocks boxes(List<String> columns, List<List<Line>> rows) {
        return table(columns, rows, CROSS);
    }

    private Blocks table(List<String> columns, List<List<Line>> rows, int letters) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(columns, rows, letters));
        }
        return this;
    }

    public Blocks room(int lines) {
        blocks.add(new Room(lines));
        return this;
    }

    /** Short lines to fill in, each with what belongs on it. */
    public Blocks blanks(List<String> labels) {
        blocks.add(new Blanks(labels));
        return this;
    }

    public Blocks newSheet() {
        blocks.add(new NewSheet());
        return this;
    }

    public Content content(String title, Locale language) {
        return new Content(title, language, blocks);
    }

    private Blocks list(boolean numbered, List<Item> items) {
        if (!items.isEmpty()) {
            blocks.add(new Items(numbered, items));
        }
        return this;
    }

    private Blocks paragraph(Tone tone, Line line) {
        if (!line.runs().isEmpty()) {
            blocks.add(new Paragraph(tone, line));
        }
        return this;
    }
}
