package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;

/** What was said on one card and chosen by nobody. */
public record AlsoSaid(CardTitle title, List<Saying> sayings) {
    public AlsoSaid {
        Objects.requireNonNull(title, "title");
        sayings = List.copyOf(sayings);
    }
}
