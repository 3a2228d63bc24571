package org.droomballon.export.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words that belong together, in runs of one look and one language each. */
public record Line(List<Run> runs) {
    /** A cell to be written in. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        runs = List.copyOf(runs);
    }

    /** Plain words in the language of the document. */
    public static Line of(String text) {
        return text.isEmpty() ? EMPTY : new Line(List.of(Run.plain(text)));
    }

    /** The same line with one more run behind it. */
    public Line and(Run run) {
        List<Run> more = new ArrayList<>(runs);
        more.add(run);
        return new Line(more);
    }

    /** The words alone. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether the words begin from the right; those without letters go with the document. */
    public boolean isRightToLeft() {
        return !runs.isEmpty() && runs.get(0).isRightToLeft();
    }
}
