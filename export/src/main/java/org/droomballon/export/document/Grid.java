package org.droomballon.export.document;

import java.util.List;

/** A table of words: the heads of its columns, and rows with a cell for each; the last row closes it. */
public record Grid(List<String> columns, List<List<String>> rows) {
    private static final int MOST_TOGETHER = 10;

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row has " + width + " cells");
        }
    }

    /** Whether it is so short that it should not be parted over two pages. */
    public boolean isShort() {
        return rows.size() <= MOST_TOGETHER;
    }

    /** How many columns stand beside the first. */
    public int across() {
        return columns.size() - 1;
    }
}
