package org.droomballon.session;

import java.util.List;
import java.util.Objects;

/**
 * One thing a group wrote down, on one card under one lens.
 *
 * @param home its language and its translation, where it was written in another language than that of the evening
 * @param seat who said it, if that was written down
 * @param removed what had been seen of the note when it was deleted; see {@link #isRemoved}
 */
public record Note(
        ItemId id,
        Register<String> lens,
        Register<String> text,
        HomeLanguage home,
        Register<Integer> seat,
        Register<VersionVector> removed) {
    public Note {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(lens, "lens");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(removed, "removed");
    }

    /** Deleted, and not edited by somebody who had not seen that: an edit beats a deletion. */
    public boolean isRemoved() {
        return Removal.holds(removed, fields());
    }

    Note withText(Register<String> changed) {
        return new Note(id, lens, changed, home, seat, removed);
    }

    Note withHome(HomeLanguage changed) {
        return new Note(id, lens, text, changed, seat, removed);
    }

    Note withSeat(Register<Integer> changed) {
        return new Note(id, lens, text, home, changed, removed);
    }

    Note withRemoved(Register<VersionVector> changed) {
        return new Note(id, lens, text, home, seat, changed);
    }

    List<Register<?>> fields() {
        return List.of(lens, text, home.language(), home.translation(), seat);
    }
}
