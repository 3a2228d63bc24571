package org.droomballon.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.file.Problem.Kind;

/** A file with one mistake, and where it is: a row of {@code broken/expected.csv}. */
record BrokenFile(String name, Kind kind, String place, int line, int column, String about, String language) {
    static final Path FOLDER = Path.of("src", "test", "resources", "org", "droomballon", "file", "broken");

    static Stream<BrokenFile> all() {
        try {
            List<String> rows = Files.readAllLines(FOLDER.resolve("expected.csv"));
            return rows.stream().skip(1).map(row -> of(row.split(";", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<BrokenFile> allJson() {
        return all().filter(file -> !file.name.endsWith(DeckFiles.PACKAGE_EXTENSION) && file.kind != Kind.NOT_JSON);
    }

    Path path() {
        return FOLDER.resolve(name);
    }

    @Override
    public String toString() {
        return name;
    }

    private static BrokenFile of(String[] cells) {
        return new BrokenFile(
                cells[0],
                Kind.valueOf(cells[1]),
                cells[2],
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                cells[5],
                cells[6]);
    }
}
