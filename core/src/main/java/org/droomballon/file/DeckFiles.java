package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
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
        return EMBEDDED.stream().map(DeckFiles::ours).toList();
    }

    /** Reads the deck file that lies beside that class in its jar; one that is not there cannot be read either. */
    public static Deck resource(Class<?> beside, String name) throws UnreadableFileException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new UnreadableFileException(name, List.of(Problem.at(Problem.Kind.CANNOT_READ, "", "missing")));
            }
            return read(new Source(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UnreadableFileException(name, List.of(Problem.at(Problem.Kind.CANNOT_READ, "", "other")));
        }
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

    private static Deck ours(String name) {
        try {
            return resource(DeckFiles.class, name);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("the embedded deck is wrong", e);
        }
    }
}
