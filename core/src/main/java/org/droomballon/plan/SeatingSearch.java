package org.droomballon.plan;

import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for tables at which all parties can sit.
 *
 * <p>A depth-first search that always places the party with the fewest tables left (then the largest, then by lot), and
 * turns back as soon as the chairs that are left cannot hold the parties that are left. It is complete: an answer that there
 * is none is proved. It looks at {@value #MOST_STEPS} pairs of party and table at most, about a second, so that it
 * ends for any number of parents; when it stops there, it says that it did not find one.
 */
final class SeatingSearch {
    static final int MOST_STEPS = 20_000_000;

    /** How a search ended. */
    enum End {
        FOUND,
        PROVED_NONE,
        GAVE_UP
    }

    private final List<Party> parties;
    private final int[] sizes;
    private final int[] chairs;
    private final List<BitSet> seated;
    private final List<Integer> partyLots;
    private final int[] rank;
    private final List<Integer> tableLots;
    private final List<Integer> open = new ArrayList<>();
    private int steps;

    private SeatingSearch(List<Party> parties, List<Integer> sizes, Lots lots) {
        this.parties = parties;
        this.sizes = sizes.stream().mapToInt(Integer::intValue).toArray();
        this.chairs = this.sizes.clone();
        this.seated = sizes.stream().map(size -> new BitSet()).toList();
        this.partyLots = lots.order("party", parties.size());
        this.rank = new int[parties.size()];
        IntStream.range(0, rank.length).forEach(at -> rank[partyLots.get(at)] = at);
        this.tableLots = lots.order("table", sizes.size());
        partyLots.stream().filter(party -> parties.get(party).isBound()).forEach(open::add);
    }

    /**
     * Searches.
     *
     * @param sizes of the tables; as many chairs as there are people in the parties
     */
    static Result run(List<Party> parties, List<Integer> sizes, Lots lots) {
        SeatingSearch search = new SeatingSearch(parties, sizes, lots);
        if (search.place()) {
            search.seatTheOthers();
            return new Result(End.FOUND, search.seated);
        }
        return new Result(search.steps > MOST_STEPS ? End.GAVE_UP : End.PROVED_NONE, List.of());
    }

    /**
     * What came out.
     *
     * @param tables the numbers of the parties at each table; empty unless found
     */
    record Result(End end, List<BitSet> tables) {
        Result {
            Objects.requireNonNull(end, "end");
            tables = List.copyOf(tables);
        }
    }

    private boolean place() {
        if (open.isEmpty()) {
            return true;
        }
        if (!chairsSuffice()) {
            return false;
        }
        Optional<Choice> choice = fewestTables();
        if (choice.isEmpty()) {
            return false;
        }
        int party = choice.get().party();
        open.remove(Integer.valueOf(party));
        for (int table : choice.get().tables()) {
            sit(party, table);
            if (place()) {
                return true;
            }
            rise(party, table);
            if (steps > MOST_STEPS) {
                return false;
            }
        }
        open.add(party);
        return false;
    }

    /** For every size: each table has room for so many parties of that size or larger, and no more. */
    private boolean chairsSuffice() {
        return open.stream().mapToInt(this::size).distinct().allMatch(size -> {
            long parties = open.stream().filter(party -> size(party) >= size).count();
            return IntStream.of(chairs).map(left -> left / size).sum() >= parties;
        });
    }

    private Optional<Choice> fewestTables() {
        List<Choice> choices = new ArrayList<>();
        for (int party : open) {
            Choice choice = new Choice(party, tablesFor(party));
            if (choice.tables().isEmpty() || steps > MOST_STEPS) {
                return Optional.empty();
            }
            choices.add(choice);
        }
        return choices.stream()
                .min(Comparator.<Choice>comparingInt(choice -> choice.tables().size())
                        .thenComparing(choice -> size(choice.party()), Comparator.reverseOrder())
                        .thenComparingInt(choice -> rank[choice.party()]));
    }

    /** Tables with chairs enough and nobody to keep away from; of the empty tables of one size only the first. */
    private List<Integer> tablesFor(int party) {
        List<Integer> tables = new ArrayList<>();
        BitSet emptySizes = new BitSet();
        for (int table : tableLots) {
            steps++;
            boolean fits = chairs[table] >= size(party)
                    && !seated.get(table).intersects(parties.get(party).apart());
            boolean known = seated.get(table).isEmpty() && emptySizes.get(sizes[table]);
            if (fits && !known) {
                tables.add(table);
            }
            if (seated.get(table).isEmpty()) {
                emptySizes.set(sizes[table]);
            }
        }
        return tables;
    }

    private void seatTheOthers() {
        List<Integer> places = Streams.mapWithIndex(
                        IntStream.of(chairs).boxed(),
                        (left, table) -> IntStream.range(0, left).mapToObj(chair -> (int) table))
                .flatMap(chairsOfTable -> chairsOfTable)
                .toList();
        List<Integer> others = partyLots.stream()
                .filter(party -> !parties.get(party).isBound())
                .toList();
        Streams.forEachPair(others.stream(), places.stream(), this::sit);
    }

    private void sit(int party, int table) {
        seated.get(table).set(party);
        chairs[table] -= size(party);
    }

    private void rise(int party, int table) {
        seated.get(table).clear(party);
        chairs[table] += size(party);
    }

    private int size(int party) {
        return parties.get(party).size();
    }

    private record Choice(int party, List<Integer> tables) {}
}
