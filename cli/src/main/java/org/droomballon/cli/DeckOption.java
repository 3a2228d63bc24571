package org.droomballon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.toolkit.Toolkit;

/** A deck on the command line: a file, or the name of one in the toolkit. A file goes before. */
final class DeckOption {
    private DeckOption() {}

    static Deck of(Toolkit toolkit, Optional<Path> option) throws UnreadableFileException {
        if (option.isEmpty()) {
            return toolkit.decks().standard();
        }
        Optional<Deck> known = named(toolkit, option.get());
        return known.isPresent() ? known.get() : DeckFiles.read(option.get());
    }

    /** Nothing where a file or folder has that name. */
    static Optional<Deck> named(Toolkit toolkit, Path name) {
        return Files.exists(name) ? Optional.empty() : toolkit.decks().named(name.toString());
    }
}
