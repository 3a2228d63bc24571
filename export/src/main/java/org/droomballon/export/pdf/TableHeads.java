package org.droomballon.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.document.Spread;
import org.droomballon.export.document.SpreadPart;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.TextStyle;

/**
 * What stands over the columns of the drawing: the names of the tables, or where a word of one is wider than its column a
 * letter for each table, so that no name is broken.
 *
 * @param parts what stands over the tables of each part of the drawing
 * @param keys the tables by their letters, for under the explanation; empty where names stand over the columns
 */
public record TableHeads(List<List<String>> parts, List<Key> keys) {
    private static final double HEAD = 8.5;
    private static final double LEADING = 1.25;
    private static final double COLUMN = 12;
    private static final double PAGE = 174;
    private static final double MARGIN = 1;
    private static final int MOST_LINES = 3;
    private static final int ALPHABET = 26;

    public TableHeads {
        parts = parts.stream().map(List::copyOf).toList();
        keys = List.copyOf(keys);
    }

    /** A letter, and the table that it stands for. */
    public record Key(String letter, String table) {}

    static TableHeads of(Spread spread, Print print, Fitting fitting) {
        TextStyle style = new TextStyle(FontFile.BOLD, print.points(HEAD), LEADING);
        boolean fit = spread.parts().stream().allMatch(part -> part.tables().stream()
                .allMatch(name -> fits(fitting.lines(name, column(part, print), style))));
        return fit
                ? new TableHeads(spread.parts().stream().map(SpreadPart::tables).toList(), List.of())
                : lettered(spread);
    }

    private static boolean fits(List<String> lines) {
        return !lines.isEmpty() && lines.size() <= MOST_LINES;
    }

    /** In large print the columns share the whole page. */
    private static double column(SpreadPart part, Print print) {
        return print == Print.LARGE ? PAGE / part.across() - MARGIN : COLUMN;
    }

    private static TableHeads lettered(Spread spread) {
        List<Key> keys = new ArrayList<>();
        List<List<String>> parts = new ArrayList<>();
        for (SpreadPart part : spread.parts()) {
            List<String> letters = new ArrayList<>();
            for (String table : part.tables()) {
                letters.add(letter(keys.size()));
                keys.add(new Key(letter(keys.size()), table));
            }
            parts.add(letters);
        }
        return new TableHeads(parts, keys);
    }

    /** A to Z, then AA and on. */
    private static String letter(int at) {
        String last = Character.toString('A' + at % ALPHABET);
        return at < ALPHABET ? last : letter(at / ALPHABET - 1) + last;
    }
}
