package org.droomballon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckPackage;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.UnreadableFileException;

/** A deck that the command line names: a file, or the id of one that comes with the program. */
record DeckInput(String name) {
    DeckPackage open() throws UnreadableFileException {
        Optional<Deck> embedded = embedded();
        return embedded.isPresent() ? DeckPackage.of(embedded.get()) : DeckFiles.open(path());
    }

    byte[] translate(Locale language) throws UnreadableFileException {
        Optional<Deck> embedded = embedded();
        return embedded.isPresent()
                ? DeckFiles.translate(embedded.get(), language)
                : DeckFiles.translate(path(), language);
    }

    /** A file of that name goes before a deck of that id. */
    private Optional<Deck> embedded() {
        return Files.exists(path())
                ? Optional.empty()
                : DeckFiles.allEmbedded().stream()
                        .filter(deck -> deck.id().equals(name))
                        .findFirst();
    }

    private Path path() {
        return Path.of(name);
    }
}
