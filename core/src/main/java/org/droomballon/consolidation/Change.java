package org.droomballon.consolidation;

import java.util.List;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;

/**
 * What choosing again would change: the points that would come in and those that would go.
 *
 * @param in wordings of the points that would be new
 * @param out wordings of the points that would no longer be chosen
 */
public record Change(List<String> in, List<String> out) {
    public Change {
        in = List.copyOf(in);
        out = List.copyOf(out);
    }

    public static Change between(Session session, TenPoints old, SelectionRule rule) {
        return since(Accounts.of(session, old, rule), session, rule);
    }

    /**
     * Compares by what the points hold, since a bundle that grew may have another id.
     *
     * @param before the account of the session with the points that are there
     */
    public static Change since(Account before, Session session, SelectionRule rule) {
        Account after = Accounts.of(session, TenPoints.propose(session, rule), rule);
        return new Change(onlyIn(after, before), onlyIn(before, after));
    }

    private static List<String> onlyIn(Account one, Account other) {
        List<ItemId> there = other.points().stream()
                .flatMap(place -> place.bundle().items().stream())
                .map(item -> item.id())
                .toList();
        return one.points().stream()
                .map(Place::bundle)
                .filter(bundle -> bundle.items().stream().noneMatch(item -> there.contains(item.id())))
                .map(Bundle::wording)
                .toList();
    }
}
