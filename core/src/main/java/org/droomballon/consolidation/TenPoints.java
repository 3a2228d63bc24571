package org.droomballon.consolidation;

import java.util.List;
import java.util.Objects;
import org.droomballon.session.Session;

/**
 * The points that go to the school: what a rule chose, as people took it over.
 *
 * @param choice what the rule chose from
 * @param points the ids of candidates of that choice, in the order in which they are told to the school
 */
public record TenPoints(Choice choice, List<String> points) {
    public TenPoints {
        Objects.requireNonNull(choice, "choice");
        points = List.copyOf(points);
        if (!choice.members().keySet().containsAll(points)) {
            throw new IllegalArgumentException("a point that was no candidate");
        }
        if (points.stream().distinct().count() != points.size()) {
            throw new IllegalArgumentException("a point stands twice");
        }
    }

    /** What the rule proposes for the session as it is now. */
    public static TenPoints propose(Session session, SelectionRule rule) {
        Choice choice = Choice.of(session, rule.id());
        return new TenPoints(choice, choice.select(rule, session.seed()).chosen());
    }

    /** Whether notes, bundles or dots have changed since the choice. */
    public boolean isOutOfDate(Session session) {
        return !Choice.of(session, choice.rule()).equals(choice);
    }
}
