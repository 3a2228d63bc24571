package org.droomballon.toolkit;

import java.util.List;
import java.util.Optional;

/** Things of one kind to choose from: at least one, no two with one id. The first is the one for who chooses nothing. */
public record Offers<T>(List<Offer<T>> all) {
    public Offers {
        all = List.copyOf(all);
        if (all.isEmpty() || all.stream().map(Offer::id).distinct().count() != all.size()) {
            throw new IllegalArgumentException("at least one offer, and every id once");
        }
    }

    public T standard() {
        return all.get(0).value();
    }

    public Optional<T> named(String id) {
        return all.stream()
                .filter(offer -> offer.id().equals(id))
                .map(Offer::value)
                .findFirst();
    }

    public List<String> ids() {
        return all.stream().map(Offer::id).toList();
    }

    public List<T> values() {
        return all.stream().map(Offer::value).toList();
    }
}
