package org.droomballon.export.content;

import com.google.common.base.CaseFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One piece of a document between its head and its end. Templates ask for its {@link #kind()}. */
public sealed interface Block {
    /** The kind as templates know it: {@code heading}, {@code paragraph}, {@code list}, {@code table},
     * {@code room}, {@code blanks} or {@code sheet}. */
    String kind();

    /** Everything in it that is read, in order. */
    List<Line> lines();

    /** The same with every line as {@code change} makes it. */
    default Block with(UnaryOperator<Line> change) {
        return this;
    }

    /** A heading; level 1 is the title of the document, and no level is passed over. */
    record Heading(int level, Line line) implements Block {
        private static final int DEEPEST = 4;

        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("a heading of level 1 to " + DEEPEST + ", not " + level);
            }
            Objects.requireNonNull(line, "line");
        }

        @Override
        public String kind() {
            return "heading";
        }

        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public Block with(UnaryOperator<Line> change) {
            return new Heading(level, change.apply(line));
        }
    }

    /** A paragraph; one with a {@link Tone} other than plain looks it. */
    record Paragraph(Tone tone, Line line) implements Block {
        public Paragraph {
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(line, "line");
        }

        @Override
        public String kind() {
            return "paragraph";
        }

        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public Block with(UnaryOperator<Line> change) {
            return new Paragraph(tone, change.apply(line));
        }
    }

    /** How a paragraph speaks. */
    enum Tone {
        PLAIN,
        /** Under the title: where and when. */
        LEAD,
        /** What a reader must know before the rest. */
        NOTICE,
        /** The name of what stands under it, with which it stays; no heading, for nobody looks for it. */
        LABEL;

        /** As styles of word processors are called. */
        private final String label = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, name());

        public boolean isPlain() {
            return this == PLAIN;
        }

        /** As templates name it. */
        public String label() {
            return label;
        }
    }

    /** A list, numbered from 1 or with bullets. */
    record Items(boolean numbered, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "list";
        }

        @Override
        public List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (Item item : items) {
                lines.add(item.line());
                lines.addAll(item.under());
            }
            return lines;
        }

        @Override
        public Block with(UnaryOperator<Line> change) {
            return new Items(
                    numbered, items.stream().map(item -> item.with(change)).toList());
        }
    }

    /** One item of a list, with what stands under it. */
    record Item(Line line, List<Line> under) {
        public Item {
            Objects.requireNonNull(line, "line");
            under = List.copyOf(under);
        }

        Item with(UnaryOperator<Line> change) {
            return new Item(change.apply(line), under.stream().map(change).toList());
        }
    }

    /**
     * A table with a head; every row has a cell for each column, which may be empty, to be written in.
     *
     * @param letters about how many letters are written in an empty cell, which says how wide it should be
     */
    record Table(List<String> columns, List<List<Line>> rows, int letters) implements Block {
        private static final int SHORT = 12;
        /** Stands for a figure where there is none. */
        private static final String NONE = "–";

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("every row has " + width + " cells");
            }
        }

        @Override
        public String kind() {
            return "table";
        }

        /**
         * How wide each column should be, as parts of {@value ColumnWidths#WHOLE}: by its heading and by all that it holds, which
         * may run over several lines.
         */
        public List<Integer> shares() {
            return shares(ColumnWidths.LINE);
        }

        /** The same on a page over whose width so many letters stand beside each other. */
        public List<Integer> shares(int letters) {
            return new ColumnWidths(this, letters).shares();
        }

        /** How many columns stand beside the first. */
        public int across() {
            return columns.size() - 1;
        }

        /** Whether every cell of a column is empty, to be written in. */
        public boolean isToWriteIn(int column) {
            return rows.stream().allMatch(row -> row.get(column).runs().isEmpty());
        }

        /** Of each column, whether all that it holds is short enough to stay on one line, as numbers and codes are. */
        public List<Boolean> isShort() {
            return IntStream.range(0, columns.size())
                    .mapToObj(column ->
                            rows.stream().allMatch(row -> row.get(column).text().length() <= SHORT))
                    .toList();
        }

        /** Of each column, whether it holds figures of more than one length, which line up at their last digit. */
        public List<Boolean> isFigures() {
            return IntStream.range(0, columns.size())
                    .mapToObj(column ->
                            rows.stream().map(row -> row.get(column).text()).collect(Collectors.toUnmodifiableSet()))
                    .map(cells -> cells.stream().allMatch(Table::isFigure)
                            && cells.stream()
                                            .mapToInt(String::length)
                                            .distinct()
                                            .count()
                                    > 1)
                    .toList();
        }

        private static boolean isFigure(String cell) {
            return cell.equals(NONE) || (!cell.isEmpty() && cell.chars().allMatch(Character::isDigit));
        }

        /** Whether there is room in it to write in. */
        public boolean isForm() {
            return IntStream.range(0, columns.size()).anyMatch(this::isToWriteIn);
        }

        @Override
        public List<Line> lines() {
            List<Line> lines = new ArrayList<>((rows.size() + 1) * columns.size());
            columns.forEach(column -> lines.add(Line.of(column)));
            rows.forEach(lines::addAll);
            return lines;
        }

        @Override
        public Block with(UnaryOperator<Line> change) {
            return new Table(
                    columns,
                    rows.stream().map(row -> row.stream().map(change).toList()).toList(),
                    letters);
        }
    }

    /** Room to write in by hand, in lines. */
    record Room(int count) implements Block {
        public Room {
            if (count < 1) {
                throw new IllegalArgumentException("room for at least one line, not " + count);
            }
        }

        @Override
        public String kind() {
            return "room";
        }

        /** A number for each line, from 1, for templates to walk through. */
        public List<Integer> places() {
            return IntStream.rangeClosed(1, count).boxed().toList();
        }

        @Override
        public List<Line> lines() {
            return List.of();
        }
    }

    /** Short lines to fill in by hand, side by side where the page allows it, each with what belongs on it. */
    record Blanks(List<String> labels) implements Block {
        public Blanks {
            labels = List.copyOf(labels);
            if (labels.isEmpty()) {
                throw new IllegalArgumentException("at least one line to fill in");
            }
        }

        @Override
        public String kind() {
            return "blanks";
        }

        @Override
        public List<Line> lines() {
            return labels.stream().map(Line::of).toList();
        }
    }

    /** What follows begins on a new sheet of paper. */
    record NewSheet() implements Block {
        @Override
        public String kind() {
            return "sheet";
        }

        @Override
        public List<Line> lines() {
            return List.of();
        }
    }
}
