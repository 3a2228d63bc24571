package org.droomballon.plan;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.session.RoleTurns;

/**
 * Who comes, and how people want to sit.
 *
 * @param parents how many
 * @param names of all of them, each once; or none, where only the number is known
 * @param tables how many, where people ask for a number
 * @param wishes about the names
 * @param turns whether roles move on with the cards
 */
public record Attendance(
        int parents, List<String> names, Optional<Integer> tables, List<Wish> wishes, RoleTurns turns) {
    /** More parents than this are no evening around tables. */
    public static final int MOST_PARENTS = 500;

    public Attendance {
        names = List.copyOf(names);
        Objects.requireNonNull(tables, "tables");
        wishes = ImmutableSet.copyOf(wishes).asList();
        Objects.requireNonNull(turns, "turns");
        if (ImmutableSet.copyOf(names).size() != names.size()) {
            throw new IllegalArgumentException("a name twice: " + names);
        }
        if (!names.isEmpty() && names.size() != parents) {
            throw new IllegalArgumentException(names.size() + " names for " + parents + " parents");
        }
    }

    public static Attendance of(int parents) {
        return new Attendance(parents, List.of(), Optional.empty(), List.of(), RoleTurns.EVENING);
    }

    public static Attendance of(List<String> names) {
        return new Attendance(names.size(), names, Optional.empty(), List.of(), RoleTurns.EVENING);
    }

    public Attendance at(int number) {
        return new Attendance(parents, names, Optional.of(number), wishes, turns);
    }

    public Attendance wishing(List<Wish> wanted) {
        return new Attendance(parents, names, tables, wanted, turns);
    }

    public Attendance with(RoleTurns wanted) {
        return new Attendance(parents, names, tables, wishes, wanted);
    }
}
