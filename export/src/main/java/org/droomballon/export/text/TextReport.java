package org.droomballon.export.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.layout.LineBreaks;
import org.droomballon.export.wording.Wording;

/** What the template of this package sees. */
public record TextReport(Content content, HouseFace house) {
    /** The most characters on a line, counted as code points; one longer word stands on a line of its own. */
    public static final int WIDTH = 76;

    public TextReport {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(house, "house");
    }

    /** A line of words parted in lines of text, of which the first has room for a lead and the others stand under it. */
    public List<String> wrapped(String lead, Line line) {
        String rest = " ".repeat(lead.length());
        List<String> lines = new ArrayList<>();
        words(line).lines().forEach(part -> wrap(lines, lines.isEmpty() ? lead : rest, rest, part));
        return lines;
    }

    /** The same for words without runs. */
    public List<String> wrapped(String lead, String words) {
        return wrapped(lead, Line.of(words));
    }

    /** The head of a column before what stands in it. */
    public String label(String column) {
        return Wording.of(TextDocument.class, "documents", content.language()).say("label", column);
    }

    /** A rule under a heading, as long as its longest line. */
    public String rule(String character, List<String> lines) {
        int longest = lines.stream().mapToInt(TextReport::length).max().orElse(0);
        return character.repeat(longest);
    }

    /** Lines to write on. */
    public List<String> rooms(int count) {
        return Collections.nCopies(count, "_".repeat(WIDTH));
    }

    /** An id stands between brackets, so that it is found again. */
    private static String words(Line line) {
        return line.runs().stream()
                .map(run -> run.look() == Run.Look.CODE ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining())
                .strip();
    }

    private static void wrap(List<String> lines, String first, String rest, String part) {
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        int from = 0;
        for (int end : LineBreaks.of(part)) {
            String piece = part.substring(from, end);
            if (!fresh && length(line + piece.stripTrailing()) > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(rest);
            }
            line.append(piece);
            fresh = false;
            from = end;
        }
        lines.add(line.toString().stripTrailing());
    }

    private static int length(CharSequence text) {
        return (int) text.chars()
                .filter(unit -> !Character.isLowSurrogate((char) unit))
                .count();
    }
}
