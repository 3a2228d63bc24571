package org.droomballon.consolidation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account.Amendment;
import org.droomballon.consolidation.Account.Freshness;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;

/** Draws up the {@link Account} of an evening. */
public final class Accounts {
    private final Session session;
    private final TenPoints ten;
    private final Optional<RuleText> ruleText;
    private final Selection selection;
    private final Bundles now;
    private final Map<ItemId, Item> kept;

    private Accounts(Session session, TenPoints ten, SelectionRule rule) {
        this.session = session;
        this.ten = ten;
        this.ruleText = rule.text();
        this.selection = ten.choice().select(rule, session.seed());
        this.now = Bundles.of(session);
        Set<ItemId> aside =
                now.setAside().stream().map(each -> each.item().id()).collect(ImmutableSet.toImmutableSet());
        this.kept = Maps.uniqueIndex(
                session.items().stream()
                        .filter(item -> !aside.contains(item.id()))
                        .toList(),
                Item::id);
    }

    /**
     * The account of a session with its ten points.
     *
     * @param rule the one that the choice was made for
     */
    public static Account of(Session session, TenPoints ten, SelectionRule rule) {
        return new Accounts(session, ten, rule).account();
    }

    private Account account() {
        return new Account(
                ten.choice(),
                ruleText,
                selection,
                places(ten.points(), 1),
                leftOut(),
                late(),
                now.setAside(),
                now.tensions(),
                ten.points().equals(selection.chosen()) ? Amendment.AS_CHOSEN : Amendment.BY_HAND,
                ten.isOutOfDate(session) ? Freshness.OUT_OF_DATE : Freshness.UP_TO_DATE);
    }

    /** Swapped out by people, then in the order of the rule, then by support where the rule says nothing. */
    private List<Place> leftOut() {
        List<String> near = Stream.of(swapped(), waiting(), others())
                .flatMap(part -> part)
                .filter(candidate -> !ten.points().contains(candidate))
                .distinct()
                .toList();
        List<Place> unsupported = profile().candidates().stream()
                .map(Candidate::id)
                .filter(candidate -> !ten.points().contains(candidate) && !near.contains(candidate))
                .flatMap(candidate ->
                        bundle(candidate).stream().map(bundle -> new Place(0, candidate, bundle, Optional.empty())))
                .toList();
        return Stream.concat(places(near, ten.points().size() + 1).stream(), unsupported.stream())
                .toList();
    }

    private Stream<String> swapped() {
        return selection.rounds().stream().map(Round::candidate);
    }

    private Stream<String> waiting() {
        return selection.waiting().stream().map(Round::candidate).filter(this::isSupported);
    }

    private Stream<String> others() {
        return profile().candidates().stream()
                .filter(candidate -> isSupported(candidate.id()))
                .sorted(new FairTieBreak(session.seed()).bestFirst(profile()))
                .map(Candidate::id);
    }

    private boolean isSupported(String candidate) {
        return profile().support(candidate) > 0;
    }

    private Profile profile() {
        return ten.choice().profile();
    }

    private List<Place> places(List<String> candidates, int first) {
        ImmutableMap<String, Round> rounds = Maps.uniqueIndex(
                Stream.concat(selection.rounds().stream(), selection.waiting().stream())
                        .toList(),
                Round::candidate);
        return Streams.zip(
                        candidates.stream().flatMap(candidate -> bundle(candidate).stream()
                                .map(bundle -> Map.entry(candidate, bundle))),
                        IntStream.iterate(first, number -> number + 1).boxed(),
                        (entry, number) -> new Place(
                                number,
                                entry.getKey(),
                                entry.getValue(),
                                Optional.ofNullable(rounds.get(entry.getKey()))))
                .toList();
    }

    /** The candidate as it was chosen, without what was deleted or set aside since; nothing if that leaves nothing. */
    private Optional<Bundle> bundle(String candidate) {
        List<Item> items = ten.choice().members().get(candidate).stream()
                .flatMap(id -> Optional.ofNullable(kept.get(id)).stream())
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Bundles.bundle(items, session.decisions()));
    }

    private List<Bundle> late() {
        Set<ItemId> chosenFrom =
                ten.choice().members().values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        return now.bundles().stream()
                .map(bundle -> bundle.items().stream()
                        .filter(item -> !chosenFrom.contains(item.id()))
                        .toList())
                .filter(items -> !items.isEmpty())
                .map(items -> Bundles.bundle(items, session.decisions()))
                .toList();
    }
}
