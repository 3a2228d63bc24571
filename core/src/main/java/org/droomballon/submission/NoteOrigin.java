package org.droomballon.submission;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a note or a balloon was written; not what it says.
 *
 * @param item a number of its own in this submission, from 1
 * @param lens the id of the lens of a note; nothing for a balloon
 */
public record NoteOrigin(int item, int table, String card, Optional<String> lens) {
    public NoteOrigin {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(lens, "lens");
        if (item < 1 || table < 1) {
            throw new IllegalArgumentException("item " + item + " of table " + table);
        }
    }
}
