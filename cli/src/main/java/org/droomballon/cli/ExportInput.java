package org.droomballon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;
import org.droomballon.file.AnyFile;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;

/**
 * One deck or session to make documents from.
 *
 * @param name what its documents are called; no two inputs share it
 */
record ExportInput(String name, Optional<Path> path, Optional<Deck> deck) {
    /** What the command line names: files, folders with files in them, and decks that come with the program. */
    static List<ExportInput> all(Console console, List<String> arguments) {
        Map<String, Integer> names = new HashMap<>();
        return arguments.stream()
                .flatMap(argument -> inputs(console, argument))
                .map(input -> input.named(distinct(names, input.name())))
                .toList();
    }

    AnyFile read() throws UnreadableFileException {
        return path.isPresent() ? AnyFile.read(path.get()) : new AnyFile(deck, Optional.empty());
    }

    /** The file as the user named it. */
    String label() {
        return path.map(Path::toString).orElse(name);
    }

    private static Stream<ExportInput> inputs(Console console, String argument) {
        Optional<Deck> embedded = DeckFiles.allEmbedded().stream()
                .filter(deck -> deck.id().equals(argument))
                .findFirst();
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            List<Path> inside = inside(path);
            if (inside.isEmpty()) {
                throw new UsageException(console.wording().say("export.nothing", argument));
            }
            return inside.stream().map(ExportInput::file);
        }
        return embedded.isPresent() && !Files.exists(path)
                ? Stream.of(new ExportInput(argument, Optional.empty(), embedded))
                : Stream.of(file(path));
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOurs(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static boolean isOurs(String name) {
        return Stream.of(
                        SessionFiles.EXTENSION,
                        DeckFiles.EXTENSION,
                        DeckFiles.PACKAGE_EXTENSION,
                        DeckFiles.VARIANT_EXTENSION)
                .anyMatch(name::endsWith);
    }

    private static ExportInput file(Path path) {
        String name = path.getFileName().toString().replaceFirst("(\\.deck\\.json|\\.variant\\.json|\\.[^.]*)$", "");
        return new ExportInput(name, Optional.of(path), Optional.empty());
    }

    private static String distinct(Map<String, Integer> names, String name) {
        int times = names.merge(name, 1, Integer::sum);
        return times == 1 ? name : distinct(names, name + "-" + times);
    }

    private ExportInput named(String other) {
        return new ExportInput(other, path, deck);
    }
}
