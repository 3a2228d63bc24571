package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which tables and which lenses carried which point: as a drawing with a row for each point, and the same in words.
 *
 * @param columns the heads of the columns in words: point, tables, lenses
 * @param parts the drawing, in more than one part where there are more tables than fit beside each other
 * @param lines the same in words, point by point
 * @param example a mark as it is drawn, and {@code reading} how to read it, a sentence each
 */
public record Spread(
        List<String> columns, List<SpreadPart> parts, List<SpreadLine> lines, Mark example, List<String> reading) {
    private static final int COLUMNS = 3;

    public Spread {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
        Objects.requireNonNull(example, "example");
        reading = List.copyOf(reading);
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException("in words there are " + COLUMNS + " columns");
        }
    }

    /** The codes of all marks in it, each once, that of the example first. */
    public List<String> drawings() {
        Stream<Mark> marks = parts.stream()
                .flatMap(part -> part.rows().stream())
                .flatMap(row -> Stream.concat(row.tables().stream(), row.lenses().stream()));
        return Stream.concat(Stream.of(example), marks)
                .filter(Mark::isDrawn)
                .map(Mark::drawing)
                .distinct()
                .toList();
    }

    /** Whether every lens has a drawing of its own, so that it can stand for the name. */
    public boolean iconsTell() {
        return lenses().stream().map(LensFace::icon).distinct().count() == lenses().size();
    }

    /** The lenses that stand over columns of the drawing, in their order. */
    public List<LensFace> lenses() {
        return parts.stream().flatMap(part -> part.lenses().stream()).toList();
    }
}
