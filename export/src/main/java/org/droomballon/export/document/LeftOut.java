package org.droomballon.export.document;

import java.util.Objects;

/**
 * A wish that is not among the points.
 *
 * @param rank how near it was, such as 'Eindigde als nummer 11'
 * @param support who is behind it, in a sentence or two; may be empty
 */
public record LeftOut(String rank, String support, Saying saying) {
    public LeftOut {
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(saying, "saying");
    }
}
