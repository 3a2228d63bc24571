package org.droomballon.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckPackage;

/**
 * Reads decks: those that come with the program, and a user's own. A plain file, a package and a variant are all read
 * here, and alike.
 */
public final class DeckFiles {
    /** How a plain deck, a package and a variant end. */
    public static final String EXTENSION = ".deck.json";

    public static final String PACKAGE_EXTENSION = ".deck";
    public static final String VARIANT_EXTENSION = ".variant.json";

    /** How the deck is called in a package, and in the folder that a package is made of. */
    public static final String IN_FOLDER = PackageNames.DECK;

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

    /**
     * Reads the deck that lies beside that class in its jar: a plain one without pictures, or a package. One that is not there
     * is unreadable too.
     */
    public static Deck resource(Class<?> beside, String name) throws UnreadableFileException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new UnreadableFileException(name, List.of(Problem.at(Problem.Kind.CANNOT_READ, "", "missing")));
            }
            return inJar(new Source(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UnreadableFileException(name, List.of(Problem.at(Problem.Kind.CANNOT_READ, "", "other")));
        }
    }

    /** Reads a deck file, a package or a variant, without what it brings along. */
    public static Deck read(Path path) throws UnreadableFileException {
        return open(path).deck();
    }

    /**
     * Reads a deck file, {@code *.deck.json}, with the pictures that lie beside it; a package, {@code *.deck}; or a
     * variant, {@code *.variant.json}, whose base is a deck that comes with the program or lies in the same folder.
     */
    public static DeckPackage open(Path path) throws UnreadableFileException {
        return DeckFile.read(path).deckPackage();
    }

    /**
     * Reads a variant of one of these decks; a deck or a package is read as it is.
     *
     * @param bases the only decks that a variant may start from
     */
    public static DeckPackage open(Path path, List<DeckPackage> bases) throws UnreadableFileException {
        return DeckFile.read(Source.read(path), path, wanted -> bases).deckPackage();
    }

    /**
     * Makes a package of a folder with {@code deck.json}, and {@code media} and {@code templates} where it has them. The
     * same files give the same bytes on every machine.
     *
     * @throws UnreadableFileException if anything is wrong that would be wrong in the package
     */
    public static byte[] pack(Path folder) throws UnreadableFileException {
        DeckFile deck = DeckFile.read(folder.resolve(IN_FOLDER));
        DeckFolder beside = new DeckFolder(folder);
        byte[] packed = PackageWriter.write(deck.tree(), beside.files(beside.paths()));
        Source made = new Source(folder.toString(), packed);
        DeckFile.ofPackage(made);
        return packed;
    }

    /**
     * A small deck to begin one's own with, valid at once: two questions, a blank card and the three lenses.
     *
     * @param id letters, digits, hyphens
     * @param language one of the languages of the program; another is read as Dutch
     */
    public static byte[] starter(String id, Locale language) {
        return StarterDeck.in(id, language);
    }

    /**
     * The file of a deck with a place for every text in a language: empty where it is still to be filled in. The language
     * stands among those in work until it has every text, and then among the complete ones. A package stays a package.
     */
    public static byte[] translate(Path path, Locale language) throws UnreadableFileException {
        DeckFile file = DeckFile.read(path);
        return file.with(new TranslationPlaces(file.tree()).of(language));
    }

    /** The same for a deck that comes with the program. */
    public static byte[] translate(Deck deck, Locale language) {
        return Json.bytes(FieldOrder.sorted(new TranslationPlaces(DeckWriter.write(deck)).of(language)));
    }

    /** A language as a deck may name it: {@code tr}, {@code nl-BE}; nothing for {@code nl_BE} or {@code dutch}. */
    public static Optional<Locale> language(String tag) {
        return LanguageTags.parse(tag);
    }

    /** The state of a deck as its file holds it; what the program does not know is not in it. */
    public static byte[] bytes(Deck deck) {
        return Json.bytes(DeckWriter.write(deck));
    }

    private static Deck inJar(Source source) throws UnreadableFileException {
        DeckFile file = source.isZip()
                ? DeckFile.ofPackage(source)
                : DeckFile.of(source, source.parse(), DeckFile.Beside.NOTHING);
        return file.deckPackage().deck();
    }

    private static Deck ours(String name) {
        try {
            return resource(DeckFiles.class, name);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("the embedded deck is wrong", e);
        }
    }
}
