package org.droomballon.swing.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.droomballon.file.SafeFile;

/** The evening that comes with the program, for people to play with: a copy of their own, which stands in nothing's way. */
final class Example {
    private static final String EVENING = "avond-met-stippen.droomballon";
    private static final List<String> TABLES = List.of(
            "tafel-blauw.droomballon",
            "tafel-blauw-tweede-laptop.droomballon",
            "tafel-geel.droomballon",
            "tafel-groen.droomballon",
            "tafel-rood.droomballon");

    private Example() {}

    /** Writes a copy in a new folder; answers the file of the evening. */
    static Path copy(Path home, String name) throws IOException {
        Path folder = free(home, name);
        for (String table : TABLES) {
            SafeFile.write(folder.resolve(table), resource(table));
        }
        Path evening = folder.resolve(EVENING);
        SafeFile.write(evening, resource(EVENING));
        return evening;
    }

    private static Path free(Path home, String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> home.resolve(number == 1 ? name : name + "-" + number))
                .filter(folder -> !Files.exists(folder))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream("example/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
