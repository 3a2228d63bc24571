package org.droomballon.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.droomballon.session.Conflict;
import org.droomballon.session.ItemId;

/**
 * What ought to be so, told without registers, vectors or files: who wrote what, and which writings the writer knew.
 *
 * <p>Each copy of the evening is a set of writings that it knows. Writing adds one that knows all of them; putting copies
 * together unites the sets. A writing stands as long as no later one at the same spot knew it.
 */
final class CausalHistory {
    static final String REMOVED = "removed";

    private final List<Writing> writings = new ArrayList<>();

    /** One value at one spot, and the writings that were known by then. */
    private record Writing(Spot spot, String value, BitSet known) {}

    void write(BitSet copy, Spot spot, String value) {
        writings.add(new Writing(spot, value, (BitSet) copy.clone()));
        copy.set(writings.size() - 1);
    }

    /** The values that stand at every spot, in the order of their words. */
    Map<Spot, List<String>> standing(BitSet copy) {
        Map<Spot, BitSet> superseded = new LinkedHashMap<>();
        copy.stream().mapToObj(writings::get).forEach(writing -> superseded
                .computeIfAbsent(writing.spot, spot -> new BitSet())
                .or(writing.known));
        Map<Spot, List<String>> standing = new LinkedHashMap<>();
        copy.stream()
                .filter(number -> !superseded.get(writings.get(number).spot).get(number))
                .mapToObj(writings::get)
                .filter(writing -> !writing.spot.part().equals(REMOVED))
                .forEach(writing -> standing.computeIfAbsent(writing.spot, spot -> new ArrayList<>())
                        .add(writing.value));
        standing.values().forEach(values -> values.sort(null));
        return standing;
    }

    /** Whether somebody deleted the item, and every writing about it was known to somebody who did. */
    boolean isDeleted(BitSet copy, ItemId item) {
        BitSet knownToDeleters = new BitSet();
        writings(copy, item)
                .filter(number -> isRemoval(writings.get(number)))
                .forEach(number -> knownToDeleters.or(writings.get(number).known));
        return !knownToDeleters.isEmpty()
                && writings(copy, item)
                        .filter(number -> !isRemoval(writings.get(number)))
                        .allMatch(knownToDeleters::get);
    }

    private IntStream writings(BitSet copy, ItemId item) {
        return copy.stream().filter(number -> isAbout(writings.get(number).spot, item));
    }

    private static boolean isAbout(Spot spot, ItemId item) {
        boolean ofItem = spot.field() == Conflict.Field.NOTE || spot.field() == Conflict.Field.BALLOON;
        return ofItem && spot.place().equals(item.toString());
    }

    private static boolean isRemoval(Writing writing) {
        return writing.spot.part().equals(REMOVED);
    }
}
