package org.droomballon.privacy;

import java.util.Objects;
import org.droomballon.session.Item;

/** Words of an item that may tell who somebody is. */
public record PersonalWord(Item item, Kind kind, String words) {
    /** What they look like. */
    public enum Kind {
        NAME,
        EMAIL,
        PHONE
    }

    public PersonalWord {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }
}
