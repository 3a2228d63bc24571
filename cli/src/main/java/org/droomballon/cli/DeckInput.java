package org.droomballon.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckPackage;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.toolkit.Toolkit;

/** A deck that the command line names: a file, or the id of one in the toolkit. */
record DeckInput(Toolkit toolkit, String name) {
    DeckPackage open() throws UnreadableFileException {
        Optional<Deck> known = DeckOption.named(toolkit, path());
        return known.isPresent() ? DeckPackage.of(known.get()) : DeckFiles.open(path());
    }

    byte[] translate(Locale language) throws UnreadableFileException {
        Optional<Deck> known = DeckOption.named(toolkit, path());
        return known.isPresent() ? DeckFiles.translate(known.get(), language) : DeckFiles.translate(path(), language);
    }

    private Path path() {
        return Path.of(name);
    }
}
