package org.droomballon.export.content;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document holds as a table of plain values, for spreadsheets and programs.
 *
 * @param columns short English names, which never change: programs know them
 * @param rows a value for each column; empty where there is none
 */
public record Facts(List<String> columns, List<List<String>> rows) {
    private static final List<String> READ_ALOUD = List.of("heading", "kind", "text");

    public Facts {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row has " + width + " values");
        }
    }

    /** Of a document that is all content: every line under the heading that it stands under. */
    public static Facts of(Content content) {
        List<List<String>> rows = new ArrayList<>();
        String heading = "";
        for (Block block : content.blocks()) {
            if (block instanceof Block.Heading title) {
                heading = title.line().text();
            }
            String under = heading;
            block.lines().stream()
                    .filter(line -> !line.runs().isEmpty())
                    .forEach(line -> rows.add(List.of(under, block.kind(), line.text())));
        }
        return new Facts(READ_ALOUD, rows);
    }
}
