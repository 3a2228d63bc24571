package org.droomballon.swing.prepare;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The files that people chose for a new evening.
 *
 * @param deck none where the deck comes with the program
 * @param before the follow-up of the evening before
 * @param folder where the files of the evening come
 */
record Sources(Optional<Path> deck, Optional<Path> before, Optional<Path> folder) {
    static final Sources NONE = new Sources(Optional.empty(), Optional.empty(), Optional.empty());

    Sources {
        Objects.requireNonNull(deck, "deck");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(folder, "folder");
    }

    Sources withDeck(Path file) {
        return new Sources(Optional.of(file), before, folder);
    }

    Sources after(Optional<Path> followUp) {
        return new Sources(deck, followUp, folder);
    }

    Sources in(Path chosen) {
        return new Sources(deck, before, Optional.of(chosen));
    }
}
