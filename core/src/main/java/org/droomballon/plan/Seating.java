package org.droomballon.plan;

import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.plan.Reason.Kind;
import org.droomballon.plan.SeatingSearch.End;

/**
 * Gives everybody a chair by lot, so that all wishes are kept, or says which wishes do not go together.
 *
 * <p>A wish is kept or refused; none is passed over in silence. Where wishes clash, a smallest clashing set is told: taking
 * any one of them back lets the others be kept (as far as the search can prove it, see {@link SeatingSearch}).
 */
final class Seating {
    private final Attendance who;
    private final List<Integer> sizes;
    private final Lots lots;
    private final List<Reason> reasons = new ArrayList<>();

    Seating(Attendance who, List<Integer> sizes, Lots lots) {
        this.who = who;
        this.sizes = sizes;
        this.lots = lots;
    }

    /** Why there is no seating; empty if there is one. */
    List<Reason> reasons() {
        return reasons;
    }

    /** The names at each table, seat by seat; no names where only numbers are known. */
    List<List<String>> tables() {
        reasons.addAll(Parties.misspelt(who.names(), who.wishes()));
        if (who.names().isEmpty() || sizes.isEmpty() || !reasons.isEmpty()) {
            return sizes.stream().map(size -> List.<String>of()).toList();
        }
        Parties parties = new Parties(who.names(), who.wishes());
        reasons.addAll(parties.impossible(sizes));
        return reasons.isEmpty() ? searched(parties.parties()) : List.of();
    }

    private List<List<String>> searched(List<Party> parties) {
        SeatingSearch.Result result = SeatingSearch.run(parties, sizes, lots);
        if (result.end() == End.GAVE_UP) {
            reasons.add(Reason.of(Kind.WISHES_NOT_FOUND));
        } else if (result.end() == End.PROVED_NONE) {
            reasons.addAll(clash());
        }
        return result.tables().stream().map(table -> named(table, parties)).toList();
    }

    private List<String> named(BitSet table, List<Party> parties) {
        List<Integer> seats = lots.order("seat", who.names().size());
        return table.stream()
                .mapToObj(parties::get)
                .flatMap(party -> party.people().stream())
                .sorted(Comparator.comparing(seats::get))
                .map(who.names()::get)
                .toList();
    }

    /** Takes back one wish after the other; those without which there still is no seating stay back. */
    private List<Reason> clash() {
        List<Wish> left = new ArrayList<>(who.wishes());
        for (Wish wish : who.wishes()) {
            List<Wish> fewer = left.stream().filter(each -> !each.equals(wish)).toList();
            List<Party> parties = new Parties(who.names(), fewer).parties();
            if (SeatingSearch.run(parties, sizes, lots).end() == End.PROVED_NONE) {
                left.remove(wish);
            }
        }
        Stream<Reason> head = Stream.of(Reason.of(Kind.WISHES_CLASH, left.size()));
        return Streams.concat(head, left.stream().map(Seating::told)).toList();
    }

    private static Reason told(Wish wish) {
        Kind kind = wish.kind() == Wish.Kind.APART ? Kind.CLASHING_APART : Kind.CLASHING_TOGETHER;
        return Reason.of(kind, Parties.joined(wish.names()));
    }
}
