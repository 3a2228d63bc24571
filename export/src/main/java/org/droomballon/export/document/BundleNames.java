package org.droomballon.export.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;

/** The wordings of the candidates of a choice, which itself knows them by id only. */
record BundleNames(Map<String, String> wordings) {
    static BundleNames of(Account account) {
        Map<String, String> wordings = new TreeMap<>();
        Stream.of(account.points(), account.leftOut())
                .flatMap(List::stream)
                .forEach(place -> wordings.put(place.candidate(), place.bundle().wording()));
        return new BundleNames(Map.copyOf(wordings));
    }

    /** The wording, or the id where everything in it was deleted or set aside since. */
    String of(String candidate) {
        return wordings.getOrDefault(candidate, candidate);
    }
}
