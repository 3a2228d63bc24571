package org.droomballon.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.droomballon.deck.ShortId;
import org.droomballon.toolkit.Fault.Kind;

/** Takes things of one kind in; whoever comes first with an id keeps it. */
final class Shelf<T> {
    private final Consumer<Fault> faults;
    private final List<Offer<T>> own = new ArrayList<>();
    private final Map<String, Offer<T>> brought = new TreeMap<>();

    Shelf(Consumer<Fault> faults) {
        this.faults = faults;
    }

    void add(String id, T value, String origin) {
        if (!ShortId.isOne(id)) {
            faults.accept(Fault.of(Kind.BAD_ID, origin, id));
            return;
        }
        Stream.concat(own.stream(), brought.values().stream())
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        kept -> faults.accept(Fault.of(Kind.DOUBLE_ID, origin, id, kept.origin())),
                        () -> put(new Offer<>(id, value, origin)));
    }

    private void put(Offer<T> offer) {
        if (offer.origin().equals(Toolkit.PROGRAM)) {
            own.add(offer);
        } else {
            brought.put(offer.id(), offer);
        }
    }

    /** The program's own in their order, then the others by id. */
    Offers<T> offers() {
        return new Offers<>(
                Stream.concat(own.stream(), brought.values().stream()).toList());
    }
}
