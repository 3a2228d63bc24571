package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Maps;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckEdition;
import org.droomballon.deck.DeckPackage;
import org.droomballon.deck.Media;
import org.droomballon.deck.Picture;
import org.droomballon.file.Problem.Kind;

/**
 * A deck as it was read, from whichever kind of file, with its tree.
 *
 * @param tree the tree of the deck; of a variant, that of the deck that came of it
 * @param shape how it lies on disk
 */
record DeckFile(DeckPackage deckPackage, ObjectNode tree, Shape shape) {
    /** One file of text, or a package. */
    enum Shape {
        PLAIN,
        PACKAGE
    }

    /** Where the files are that a deck brings along. */
    interface Beside {
        Beside NOTHING = paths -> Map.of();

        /** The files that are there, of those that a deck names and any others that it brings. */
        Map<String, byte[]> files(List<String> named) throws UnreadableFileException;
    }

    /** Where to look for the deck that a variant starts from. */
    interface Bases {
        List<DeckPackage> of(DeckEdition wanted) throws UnreadableFileException;
    }

    static DeckFile read(Path path) throws UnreadableFileException {
        return read(Source.read(path), path, wanted -> NearbyDecks.of(path, wanted));
    }

    static DeckFile read(Source source, Path path, Bases bases) throws UnreadableFileException {
        if (source.isZip() || source.name().endsWith(DeckFiles.PACKAGE_EXTENSION)) {
            return ofPackage(source);
        }
        return ofJson(source, source.parse(), path, bases);
    }

    static DeckFile ofJson(Source source, JsonNode tree, Path path, Bases bases) throws UnreadableFileException {
        String format = tree.path("format").asText("");
        boolean isVariant = format.isEmpty()
                ? source.name().endsWith(DeckFiles.VARIANT_EXTENSION)
                : format.equals(VariantReader.FORMAT);
        return isVariant
                ? ofVariant(source, tree, bases)
                : of(source, tree, new DeckFolder(path.toAbsolutePath().getParent())::files);
    }

    static DeckFile of(Source source, JsonNode tree, Beside beside) throws UnreadableFileException {
        source.require(DeckReader.FORMAT, tree);
        Problems problems = new Problems();
        Cursor root = new Cursor(tree, "", problems);
        Optional<Deck> deck = DeckReader.read(root, problems);
        Media media = new PictureCheck(root, problems).check(beside);
        problems.throwIfAny(source.name(), source.bytes());
        return new DeckFile(new DeckPackage(deck.orElseThrow(), media), (ObjectNode) tree, Shape.PLAIN);
    }

    static DeckFile ofPackage(Source source) throws UnreadableFileException {
        if (!source.isZip()) {
            throw source.wrong(Kind.NOT_A_PACKAGE, "zip");
        }
        Map<String, byte[]> parts = PackageReader.read(source);
        if (!parts.containsKey(PackageNames.DECK)) {
            throw source.wrong(Kind.NOT_A_PACKAGE, "deck");
        }
        Source deck = new Source(source.name() + "/" + PackageNames.DECK, parts.get(PackageNames.DECK));
        Map<String, byte[]> others = Maps.filterKeys(parts, name -> !name.equals(PackageNames.DECK));
        DeckFile read = of(deck, deck.parse(), named -> others);
        return new DeckFile(read.deckPackage(), read.tree(), Shape.PACKAGE);
    }

    private static DeckFile ofVariant(Source source, JsonNode tree, Bases bases) throws UnreadableFileException {
        source.require(VariantReader.FORMAT, tree);
        Problems problems = new Problems();
        Cursor root = new Cursor(tree, "", problems);
        Optional<DeckEdition> wanted = VariantReader.base(root);
        problems.throwIfAny(source.name(), source.bytes());
        DeckPackage base = base(source, wanted.orElseThrow(), bases.of(wanted.get()));
        ObjectNode deck = new VariantReader(root, DeckWriter.write(base.deck())).deck(wanted.get());
        problems.replaceFrom(0, new DeckParts(root)::name);
        problems.throwIfAny(source.name(), source.bytes());
        return new DeckFile(new DeckPackage(deck(deck), base.media()), deck, Shape.PLAIN);
    }

    private static DeckPackage base(Source source, DeckEdition wanted, List<DeckPackage> bases)
            throws UnreadableFileException {
        Optional<DeckPackage> exact =
                bases.stream().filter(base -> base.deck().name().equals(wanted)).findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        Problem problem = bases.stream()
                .map(DeckPackage::deck)
                .filter(deck -> deck.id().equals(wanted.id()))
                .findFirst()
                .map(other ->
                        Problem.at(Kind.OTHER_EDITION, "/base/edition", wanted.id(), wanted.edition(), other.edition()))
                .orElseGet(() -> Problem.at(Kind.NO_BASE, "/base", wanted.id(), wanted.edition()));
        throw new UnreadableFileException(source.name(), Locations.locate(source.bytes(), List.of(problem)));
    }

    /** What comes of a variant in which nothing is wrong is a deck in which nothing is wrong. */
    private static Deck deck(ObjectNode tree) {
        Problems problems = new Problems();
        return DeckReader.read(new Cursor(tree, "", problems), problems)
                .orElseThrow(() -> new IllegalStateException("a variant that makes no deck: " + problems.all()));
    }

    /** The bytes of this file with another deck in it. */
    byte[] with(ObjectNode deck) {
        if (shape == Shape.PLAIN) {
            return Json.bytes(FieldOrder.sorted(deck));
        }
        Media media = deckPackage.media();
        return PackageWriter.write(
                deck, Maps.toMap(media.paths(), path -> media.bytes(path).orElseThrow()));
    }

    /** The pictures that a deck names, and whether they are there. */
    private record PictureCheck(Cursor root, Problems problems) {
        Media check(Beside beside) throws UnreadableFileException {
            List<Cursor> named = Stream.of("lenses", "cards")
                    .flatMap(key -> root.get(key).elements().stream())
                    .map(part -> part.get("picture"))
                    .filter(at -> Picture.isPath(at.node().asText("")))
                    .toList();
            Map<String, byte[]> files = beside.files(
                    named.stream().map(at -> at.node().asText()).distinct().toList());
            int before = problems.count();
            named.forEach(at -> check(at, files));
            problems.replaceFrom(before, new DeckParts(root)::name);
            files.forEach((path, bytes) -> checkOther(path, bytes, named));
            return Media.of(files);
        }

        private static void check(Cursor at, Map<String, byte[]> files) {
            String path = at.node().asText();
            if (!files.containsKey(path)) {
                at.report(Kind.NO_SUCH_PICTURE, path);
            } else if (!PictureFiles.isPicture(path, files.get(path))) {
                at.report(Kind.NOT_A_PICTURE, path);
            }
        }

        /** A package may bring pictures that no card names yet. */
        private void checkOther(String path, byte[] bytes, List<Cursor> named) {
            boolean isNamed = named.stream().anyMatch(at -> at.node().asText().equals(path));
            if (!isNamed && path.startsWith(PackageNames.MEDIA) && !PictureFiles.isPicture(path, bytes)) {
                problems.add(Problem.at(Kind.NOT_A_PICTURE, "", path));
            }
        }
    }
}
