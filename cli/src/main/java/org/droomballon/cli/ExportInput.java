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
import org.droomballon.export.DocumentKind;
import org.droomballon.file.AnyFile;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;

/**
 * One deck, session or follow-up to make documents from.
 *
 * @param name what its documents are called; no two inputs share it
 */
record ExportInput(String name, Optional<Path> path, Optional<Deck> deck) {
    private static final List<String> OTHERS = List.of(
            SessionFiles.EXTENSION, DeckFiles.EXTENSION, DeckFiles.PACKAGE_EXTENSION, DeckFiles.VARIANT_EXTENSION);

    /**
     * What the command line names: files, folders with files in them, and decks of the toolkit.
     *
     * @param kind the document asked for; of a folder only the files that can give it are taken
     */
    static List<ExportInput> all(Console console, List<String> arguments, Optional<DocumentKind> kind) {
        Map<String, Integer> names = new HashMap<>();
        return arguments.stream()
                .flatMap(argument -> inputs(console, argument, kind))
                .map(input -> input.named(distinct(names, input.name())))
                .toList();
    }

    AnyFile read() throws UnreadableFileException {
        return path.isPresent() ? AnyFile.read(path.get()) : AnyFile.of(deck.orElseThrow());
    }

    /** The file as the user named it. */
    String label() {
        return path.map(Path::toString).orElse(name);
    }

    private static Stream<ExportInput> inputs(Console console, String argument, Optional<DocumentKind> kind) {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            List<Path> inside = inside(path, kind);
            if (inside.isEmpty()) {
                throw new UsageException(console.wording().say("export.nothing", argument));
            }
            return inside.stream().map(file -> file(file).named(within(path, file)));
        }
        Optional<Deck> known = DeckOption.named(console.toolkit(), path);
        return known.isPresent()
                ? Stream.of(new ExportInput(argument, Optional.empty(), known))
                : Stream.of(file(path));
    }

    private static List<Path> inside(Path folder, Optional<DocumentKind> kind) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOurs(file.getFileName().toString(), kind))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    /** A follow-up gives its own document and no other, and no other file gives that one. */
    private static boolean isOurs(String name, Optional<DocumentKind> kind) {
        boolean follows = kind.filter(DocumentKind.FOLLOW_UP::equals).isPresent();
        return name.endsWith(FollowUpFiles.EXTENSION)
                ? kind.isEmpty() || follows
                : !follows && OTHERS.stream().anyMatch(name::endsWith);
    }

    private static ExportInput file(Path path) {
        String name = path.getFileName()
                .toString()
                .replaceFirst("(\\.deck\\.json|\\.variant\\.json|\\.follow-up\\.json|\\.[^.]*)$", "");
        return new ExportInput(name, Optional.of(path), Optional.empty());
    }

    /** In a folder of its own as far as it lay in one: all councils may call their evening the same. */
    private static String within(Path folder, Path file) {
        Path parent = folder.relativize(file).getParent();
        String name = file(file).name();
        return parent == null ? name : parent.resolve(name).toString();
    }

    private static String distinct(Map<String, Integer> names, String name) {
        int times = names.merge(name, 1, Integer::sum);
        return times == 1 ? name : distinct(names, name + "-" + times);
    }

    private ExportInput named(String other) {
        return new ExportInput(other, path, deck);
    }
}
