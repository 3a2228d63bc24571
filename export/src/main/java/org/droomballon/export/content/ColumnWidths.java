package org.droomballon.export.content;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.export.content.Block.Table;

/** How wide the columns of a table should be: the more there is in one the wider, but none breaks its longest word. */
record ColumnWidths(Table table, int line) {
    static final int WHOLE = 1000;

    /** About how many letters stand beside each other over the width of a page. */
    static final int LINE = 90;

    private static final double LETTERS = 3.5;
    /** Headings are bold, and cells have margins. */
    private static final int MARGIN = 3;

    private static final Pattern SPACE = Pattern.compile(" ");

    ColumnWidths {
        Objects.requireNonNull(table, "table");
    }

    List<Integer> shares() {
        List<Double> needs = columns().map(this::need).toList();
        List<Double> least = columns().map(this::least).toList();
        double wanted = sum(needs);
        List<Boolean> narrow = columns()
                .map(column -> needs.get(column) / wanted < least.get(column))
                .toList();
        double kept = sum(columns().filter(narrow::get).map(least::get).toList());
        double rest = sum(
                columns().filter(column -> !narrow.get(column)).map(needs::get).toList());
        boolean crowded = kept >= 1;
        return columns()
                .map(column -> crowded
                        ? least.get(column) / sum(least)
                        : narrow.get(column) ? least.get(column) : needs.get(column) / rest * (1 - kept))
                .map(share -> (int) Math.round(share * WHOLE))
                .toList();
    }

    private double need(int column) {
        int longest = texts(column).mapToInt(String::length).max().orElse(0);
        double written = table.isToWriteIn(column) ? table.letters() : LETTERS * Math.sqrt(longest);
        return Math.max(longestWord(column) + MARGIN, written);
    }

    /** The part of the page that its longest word takes. */
    private double least(int column) {
        return (longestWord(column) + MARGIN) / (double) line;
    }

    private int longestWord(int column) {
        return texts(column)
                .flatMap(SPACE::splitAsStream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Stream<String> texts(int column) {
        return Stream.concat(
                Stream.of(table.columns().get(column)),
                table.rows().stream().map(row -> row.get(column).text()));
    }

    private Stream<Integer> columns() {
        return IntStream.range(0, table.columns().size()).boxed();
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }
}
