package org.droomballon.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A number for every voter per unit of weight: what it still holds, or its load. Few of these numbers differ, so voters
 * with one number are a class, and sums over a million voters are sums over a few classes.
 */
final class Standings {
    private final Support support;
    private final int[] classes;
    private final List<Fraction> values = new ArrayList<>();
    private double[] estimates = new double[16];
    private final Map<Fraction, Integer> known = new HashMap<>();

    /** Everybody stands at the same number. */
    Standings(Support support, Fraction start) {
        this.support = support;
        this.classes = new int[support.voters()];
        known(start);
    }

    /** Everybody stands where another count left them, seen in another way. */
    Standings(Standings others, UnaryOperator<Fraction> seen) {
        this.support = others.support;
        this.classes = others.classes.clone();
        int[] changed = others.values.stream()
                .mapToInt(value -> known(seen.apply(value)))
                .toArray();
        Arrays.setAll(classes, voter -> changed[classes[voter]]);
    }

    Fraction of(int voter) {
        return values.get(classes[voter]);
    }

    /** How many numbers there were so far. */
    int classes() {
        return values.size();
    }

    /** Which of those numbers a voter stands at, from 0. */
    int classOf(int voter) {
        return classes[voter];
    }

    /** What these voters stand at together, weighed, nearly. */
    double estimatedSum(int[] voters) {
        double sum = 0;
        for (int voter : voters) {
            sum += estimates[classes[voter]] * support.weight(voter);
        }
        return sum;
    }

    /** The weight of these voters by what they hold, the lowest first. */
    List<Share> shares(int[] voters) {
        long[] weights = new long[values.size()];
        for (int voter : voters) {
            weights[classes[voter]] += support.weight(voter);
        }
        List<Share> shares = new ArrayList<>();
        for (int each = 0; each < weights.length; each++) {
            if (weights[each] > 0) {
                shares.add(new Share(values.get(each), weights[each]));
            }
        }
        shares.sort(Comparator.comparing(Share::value));
        return shares;
    }

    void change(int[] voters, UnaryOperator<Fraction> change) {
        int[] targets = new int[values.size()];
        Arrays.fill(targets, -1);
        for (int voter : voters) {
            int from = classes[voter];
            if (targets[from] < 0) {
                targets[from] = known(change.apply(values.get(from)));
            }
            classes[voter] = targets[from];
        }
    }

    private int known(Fraction value) {
        return known.computeIfAbsent(value, fresh -> {
            int number = values.size();
            values.add(fresh);
            estimates = number < estimates.length ? estimates : Arrays.copyOf(estimates, 2 * number);
            estimates[number] = fresh.approximate();
            return number;
        });
    }

    /** Voters who stand at one number, together. */
    record Share(Fraction value, long weight) {}
}
