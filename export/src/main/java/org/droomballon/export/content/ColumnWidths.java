package org.droomballon.export.content;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.droomballon.export.content.Block.Table;
import org.droomballon.export.layout.HardSpaces;

/** How wide the columns of a table should be: the more there is in one the wider, but none breaks its longest word. */
record ColumnWidths(Table table, int line) {
    static final int WHOLE = 1000;

    /** About how many letters stand beside each other over the width of a page. */
    static final int LINE = 90;

    private static final double LETTERS = 3.5;
    /** Headings are bold, and cells have margins. */
    private static final int MARGIN = 3;

    ColumnWidths {
        Objects.requireNonNull(table, "table");
    }

    List<Integer> shares() {
        List<Column> columns = IntStream.range(0, table.columns().size())
                .mapToObj(this::measured)
                .toList();
        double least = sum(columns, Column::least);
        Set<Column> narrow = least < 1 ? narrow(columns) : Set.of();
        double kept = sum(narrow, Column::least);
        double rest = sum(columns, Column::need) - sum(narrow, Column::need);
        return columns.stream()
                .map(column -> least >= 1
                        ? column.least() / least
                        : narrow.contains(column) ? column.least() : column.need() / rest * (1 - kept))
                .map(share -> (int) Math.round(share * WHOLE))
                .toList();
    }

    /** The columns that get what their longest word takes, since their share of what the others leave would break it. */
    private static Set<Column> narrow(List<Column> columns) {
        Set<Column> narrow = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean more = true;
        while (more) {
            double left = 1 - sum(narrow, Column::least);
            double rest = sum(columns, Column::need) - sum(narrow, Column::need);
            more = narrow.addAll(columns.stream()
                    .filter(column -> !narrow.contains(column) && column.need() / rest * left < column.least())
                    .toList());
        }
        return narrow;
    }

    /** Every cell is looked at once. */
    private Column measured(int column) {
        String heading = table.columns().get(column);
        int longest = heading.length();
        int longestWord = longestWord(heading);
        boolean toWriteIn = true;
        for (List<Line> row : table.rows()) {
            Line cell = row.get(column);
            String text = cell.text();
            longest = Math.max(longest, text.length());
            longestWord = Math.max(longestWord, longestWord(text));
            toWriteIn &= cell.runs().isEmpty();
        }
        double written = toWriteIn ? table.letters() : LETTERS * Math.sqrt(longest);
        return new Column(Math.max(longestWord + MARGIN, written), (longestWord + MARGIN) / (double) line);
    }

    /** Words that no line parts count as one. */
    private static int longestWord(String words) {
        String text = HardSpaces.in(words);
        int longest = 0;
        for (int from = 0; from <= text.length(); ) {
            int space = text.indexOf(' ', from);
            int end = space < 0 ? text.length() : space;
            longest = Math.max(longest, end - from);
            from = end + 1;
        }
        return longest;
    }

    private static double sum(Collection<Column> columns, ToDoubleFunction<Column> number) {
        return columns.stream().mapToDouble(number).sum();
    }

    /**
     * What one column asks for.
     *
     * @param need in letters
     * @param least the part of the page that its longest word takes
     */
    private record Column(double need, double least) {}
}
