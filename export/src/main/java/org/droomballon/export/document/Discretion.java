package org.droomballon.export.document;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Reach;
import org.droomballon.consolidation.Voter;

/**
 * How much may be told of what tables chose. Where so few gave dots at a table that what one of them chose could be read back, no
 * table is told in numbers: what is told of all and of the others would give it away.
 */
record Discretion(Profile profile) {
    /** The fewest people who hide each other in a number: of two, each knows what the other chose. */
    private static final int FEWEST = 3;

    boolean tellsTables() {
        Map<String, Long> people = profile.voters().stream()
                .filter(voter -> voter.voice() == Voter.Voice.DOTS)
                .collect(Collectors.groupingBy(Voter::group, Collectors.summingLong(Voter::weight)));
        return people.values().stream().allMatch(each -> each >= FEWEST);
    }

    /** Whether it may be told of a table that somebody wants a thing: not where it is the only one, for it is told how many do. */
    boolean names(Reach table, Collection<Reach> all) {
        return tellsTables()
                || (table.people() >= FEWEST
                        && all.stream().filter(Reach::isWanted).count() > 1);
    }
}
