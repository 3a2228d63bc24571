package org.droomballon.consolidation;

import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;

/**
 * Where every note and balloon of an evening went: in a point, left out, late, or set aside; each exactly once.
 *
 * @param ruleText what the rule calls itself, if it does
 * @param points in the order of the ten
 * @param leftOut the nearest first, then those that nobody supports
 * @param late bundles of what came in after the choice
 */
public record Account(
        Choice choice,
        Optional<RuleText> ruleText,
        Selection selection,
        List<Place> points,
        List<Place> leftOut,
        List<Bundle> late,
        List<SetAside> setAside,
        List<Tension> tensions,
        Amendment amendment,
        Freshness freshness) {
    /** Whether people changed what the rule chose. */
    public enum Amendment {
        AS_CHOSEN,
        BY_HAND
    }

    /** Whether the choice was made from what the session now holds. */
    public enum Freshness {
        UP_TO_DATE,
        OUT_OF_DATE
    }

    public Account {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(ruleText, "ruleText");
        Objects.requireNonNull(selection, "selection");
        points = List.copyOf(points);
        leftOut = List.copyOf(leftOut);
        late = List.copyOf(late);
        setAside = List.copyOf(setAside);
        tensions = List.copyOf(tensions);
        Objects.requireNonNull(amendment, "amendment");
        Objects.requireNonNull(freshness, "freshness");
    }

    /** Every item that is told of, in the order of the account. */
    public List<Item> items() {
        Stream<Bundle> bundles = Stream.of(
                        points.stream().map(Place::bundle), leftOut.stream().map(Place::bundle), late.stream())
                .flatMap(part -> part);
        return Stream.concat(
                        bundles.flatMap(bundle -> bundle.items().stream()),
                        setAside.stream().map(SetAside::item))
                .toList();
    }

    /** Whether every wish is among the points, as a rule chose them: then there was nothing to choose between. */
    public boolean leavesNothingOut() {
        return leftOut.isEmpty() && late.isEmpty() && amendment == Amendment.AS_CHOSEN;
    }

    /** The items of the session that the account forgets or tells twice; empty if all is well. */
    public List<ItemId> unaccounted(List<Item> harvest) {
        ImmutableMultiset<ItemId> told =
                items().stream().map(Item::id).collect(ImmutableMultiset.toImmutableMultiset());
        return harvest.stream().map(Item::id).filter(id -> told.count(id) != 1).toList();
    }
}
