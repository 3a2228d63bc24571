package org.droomballon.file;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the files of one evening, one after another. Any session file can be read with it; where several hold the same
 * deck, that is read once and shared, and talks are read without making a tree of them, which makes reading many files
 * several times as fast.
 *
 * <p>Not for several threads at once: each takes a reader of its own.
 */
public final class EveningReader {
    private final Remembered decks = new Remembered();

    public SessionFile read(Path path) throws UnreadableFileException {
        return read(Source.read(path));
    }

    /**
     * Reads a session that is not on disk.
     *
     * @param name for messages
     */
    public SessionFile read(String name, byte[] bytes) throws UnreadableFileException {
        return read(new Source(name, bytes));
    }

    private SessionFile read(Source source) throws UnreadableFileException {
        Optional<SessionFile> asWritten = decks.readAsWritten(source);
        return asWritten.isPresent() ? asWritten.get() : SessionFiles.read(source, decks.parse(source), decks);
    }
}
