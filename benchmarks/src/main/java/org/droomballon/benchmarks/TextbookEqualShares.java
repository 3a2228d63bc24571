package org.droomballon.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Voter;

/**
 * The default rule as a textbook writes it down: a fraction for every voter, every price worked out anew in every round. Voters
 * of weight 1; of equal prices the first by name is bought.
 */
final class TextbookEqualShares {
    private final Map<String, List<Integer>> supporters = new TreeMap<>();
    private final Fraction[] held;
    private final List<String> chosen = new ArrayList<>();

    private TextbookEqualShares(Profile profile, int points) {
        List<Voter> voters = profile.voters();
        held = new Fraction[voters.size()];
        Arrays.fill(held, Fraction.of(points, voters.size()));
        for (int voter = 0; voter < held.length; voter++) {
            for (String wish : voters.get(voter).supports()) {
                supporters.computeIfAbsent(wish, fresh -> new ArrayList<>()).add(voter);
            }
        }
    }

    static List<String> choose(Profile profile, int points) {
        TextbookEqualShares rule = new TextbookEqualShares(profile, points);
        while (rule.chosen.size() < points && rule.buyCheapest()) {}
        while (rule.chosen.size() < points && rule.addLeastLoad()) {}
        return rule.chosen;
    }

    private boolean buyCheapest() {
        Map<String, Fraction> prices = new HashMap<>();
        supporters.forEach((wish, people) -> price(people).ifPresent(price -> prices.put(wish, price)));
        return choose(prices, (had, price) -> had.minus(had.min(price)));
    }

    /** The lowest equal payment, at most what each holds, with which the supporters pay 1 together. */
    private Optional<Fraction> price(List<Integer> people) {
        List<Fraction> purses =
                people.stream().map(voter -> held[voter]).sorted().toList();
        Fraction open = Fraction.ONE;
        for (int poorer = 0; poorer < purses.size(); poorer++) {
            Fraction price = open.over(purses.size() - (long) poorer);
            if (price.compareTo(purses.get(poorer)) <= 0) {
                return Optional.of(price);
            }
            open = open.minus(purses.get(poorer));
        }
        return Optional.empty();
    }

    /** Sequential Phragmén; what somebody holds is a load below nothing. */
    private boolean addLeastLoad() {
        Map<String, Fraction> loads = new HashMap<>();
        supporters.forEach((wish, people) -> {
            Fraction sum = Fraction.ONE;
            for (int voter : people) {
                sum = sum.minus(held[voter]);
            }
            loads.put(wish, sum.over(people.size()));
        });
        return choose(loads, (had, load) -> load.negated());
    }

    private boolean choose(Map<String, Fraction> figures, Paying paying) {
        Optional<Map.Entry<String, Fraction>> lowest = figures.entrySet().stream()
                .min(Map.Entry.<String, Fraction>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        lowest.ifPresent(next -> {
            chosen.add(next.getKey());
            supporters.remove(next.getKey()).forEach(voter -> held[voter] = paying.left(held[voter], next.getValue()));
        });
        return lowest.isPresent();
    }

    /** What a voter holds afterwards. */
    @FunctionalInterface
    private interface Paying {
        Fraction left(Fraction had, Fraction figure);
    }
}
