package org.droomballon.session;

import java.util.List;
import java.util.Objects;

/** The group's summary of one card, and whether the table heard it back. */
public record Balloon(
        ItemId id,
        Register<String> text,
        HomeLanguage home,
        Register<ReadBack> readBack,
        Register<VersionVector> removed) {
    public Balloon {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(readBack, "readBack");
        Objects.requireNonNull(removed, "removed");
    }

    /** Deleted, and not edited by somebody who had not seen that: an edit beats a deletion. */
    public boolean isRemoved() {
        return Removal.holds(removed, fields());
    }

    Balloon withText(Register<String> changed) {
        return new Balloon(id, changed, home, readBack, removed);
    }

    Balloon withHome(HomeLanguage changed) {
        return new Balloon(id, text, changed, readBack, removed);
    }

    Balloon withReadBack(Register<ReadBack> changed) {
        return new Balloon(id, text, home, changed, removed);
    }

    Balloon withRemoved(Register<VersionVector> changed) {
        return new Balloon(id, text, home, readBack, changed);
    }

    List<Register<?>> fields() {
        return List.of(text, home.language(), home.translation(), readBack);
    }
}
