package org.droomballon.consolidation;

import java.util.List;
import java.util.Objects;

/**
 * One voice in the choice: a parent's dots, or a whole table by what it wrote.
 *
 * @param id {@code blauw/3} for a seat, {@code blauw} for a table
 * @param weight the number of people it stands for, from 1
 * @param supports candidate ids, sorted, none twice; an empty list is a voice too
 */
public record Voter(String id, String group, Voice voice, long weight, List<String> supports) {
    /** How a voter spoke. */
    public enum Voice {
        DOTS,
        WRITING
    }

    public Voter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(voice, "voice");
        supports = supports.stream().distinct().sorted().toList();
        if (weight < 1) {
            throw new IllegalArgumentException("a voter stands for 1 or more, not " + weight);
        }
    }
}
