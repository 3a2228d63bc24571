package org.droomballon.submission;

import java.util.Objects;
import org.droomballon.consolidation.Voter.Voice;

/**
 * How many people at one table want something, of those whom the table speaks for.
 *
 * @param voice whether people gave dots, or the table speaks by what it wrote
 */
public record Backing(int table, Voice voice, int wanting, int people) {
    public Backing {
        Objects.requireNonNull(voice, "voice");
        if (table < 1 || wanting < 1 || wanting > people) {
            throw new IllegalArgumentException(wanting + " of " + people + " people at table " + table);
        }
    }
}
