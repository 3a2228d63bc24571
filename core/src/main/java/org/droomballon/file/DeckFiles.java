package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.deck.Deck;

/** Reads decks: those that come with the program, and a user's own. */
public final class DeckFiles {
    private static final List<String> EMBEDDED = List.of("een-warm-onthaal.deck.json");

    private DeckFiles() {}

    /** The deck 'Een warm onthaal'. */
    public static Deck embedded() {
        return allEmbedded().get(0);
    }

    /** Every deck that comes with the program. */
    public static List<Deck> allEmbedded() {
        return EMBEDDED.stream().map(DeckFiles::resource).toList();
    }

    /** Reads a deck file, {@code *.deck.json}. */
    public static Deck read(Path path) throws UnreadableFileException {
        return read(Source.read(path));
    }

    private static Deck read(Source source) throws UnreadableFileException {
        return read(source, source.parse());
    }

    static Deck read(Source source, JsonNode tree) throws UnreadableFileException {
        source.require(DeckReader.FORMAT, tree);
        Problems problems = new Problems();
        Cursor root = new Cursor(tree, "", problems);
        Optional<Deck> deck = DeckReader.read(root, problems);
        problems.throwIfAny(source.name(), source.bytes());
        return deck.orElseThrow();
    }

    private static Deck resource(String name) {
        try (InputStream in = Objects.requireNonNull(DeckFiles.class.getResourceAsStream(name), name)) {
            return read(new Source(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("the embedded deck is wrong", e);
        }
    }
}
