package org.droomballon.file;

import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.DeckEdition;
import org.droomballon.deck.DeckPackage;

/** The decks that a variant may start from: those that come with the program, and those in the folder of the variant. */
final class NearbyDecks {
    private NearbyDecks() {}

    /** The decks in the folder are only read when none that comes with the program is the one. */
    static List<DeckPackage> of(Path variant, DeckEdition wanted) {
        List<DeckPackage> embedded =
                DeckFiles.allEmbedded().stream().map(DeckPackage::of).toList();
        boolean known = embedded.stream().anyMatch(base -> base.deck().name().equals(wanted));
        return known
                ? embedded
                : Streams.concat(beside(variant).stream(), embedded.stream()).toList();
    }

    private static List<DeckPackage> beside(Path variant) {
        return files(variant.toAbsolutePath().getParent()).stream()
                .map(NearbyDecks::deck)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A file that cannot be read is no deck to start from. */
    private static Optional<DeckPackage> deck(Path file) {
        try {
            return Optional.of(DeckFiles.open(file, List.of()));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> isDeck(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isDeck(String name) {
        return name.endsWith(DeckFiles.EXTENSION)
                || name.endsWith(DeckFiles.PACKAGE_EXTENSION)
                || name.equals(DeckFiles.IN_FOLDER);
    }
}
