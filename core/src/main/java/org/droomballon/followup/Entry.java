package org.droomballon.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.droomballon.session.ItemId;
import org.droomballon.session.Register;
import org.droomballon.session.Removal;
import org.droomballon.session.VersionVector;

/**
 * What happened with a point on one day, as somebody wrote it down.
 *
 * @param removed what had been seen of the entry when it was deleted; see {@link #isRemoved}
 */
public record Entry(ItemId id, Register<LocalDate> date, Register<String> text, Register<VersionVector> removed) {
    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(removed, "removed");
    }

    /** Deleted, and not edited by somebody who had not seen that: an edit beats a deletion. */
    public boolean isRemoved() {
        return Removal.holds(removed, List.of(date, text));
    }

    VersionVector seen() {
        return Removal.seen(List.of(date, text));
    }
}
