package org.droomballon.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.droomballon.consolidation.LabelledNotes.Relation;
import org.droomballon.consolidation.LabelledNotes.ScoredPair;

/** Pairs by score, the most alike first, measured against what people said. */
final class Ranking {
    private final List<ScoredPair> pairs;

    Ranking(List<ScoredPair> pairs) {
        this.pairs = pairs.stream()
                .sorted(Comparator.comparingDouble(ScoredPair::score).reversed())
                .toList();
    }

    List<ScoredPair> pairs() {
        return pairs;
    }

    /** The mean, over the true pairs, of the precision down to each; equal scores count as all of them found. */
    double averagePrecision() {
        double sum = 0;
        long found = 0;
        for (int from = 0; from < pairs.size(); ) {
            int to = from;
            while (to < pairs.size() && pairs.get(to).score() == pairs.get(from).score()) {
                to++;
            }
            long here = pairs.subList(from, to).stream().filter(Ranking::isTrue).count();
            found += here;
            sum += here * (double) found / to;
            from = to;
        }
        return sum / found;
    }

    double precision(double threshold) {
        List<ScoredPair> above = above(threshold);
        return above.stream().filter(Ranking::isTrue).count() / (double) above.size();
    }

    double recall(double threshold) {
        return above(threshold).stream().filter(Ranking::isTrue).count()
                / (double) pairs.stream().filter(Ranking::isTrue).count();
    }

    double recall(double threshold, Relation relation) {
        return above(threshold).stream()
                        .filter(pair -> pair.relation() == relation)
                        .count()
                / (double) pairs.stream()
                        .filter(pair -> pair.relation() == relation)
                        .count();
    }

    List<ScoredPair> wrong(double threshold) {
        return above(threshold).stream().filter(pair -> !isTrue(pair)).toList();
    }

    List<ScoredPair> missed(double threshold, Relation relation) {
        return pairs.stream()
                .filter(pair -> pair.relation() == relation && pair.score() < threshold)
                .toList();
    }

    /** The highest threshold that finds at least this share of the surface variants. */
    double thresholdForRecall(double share) {
        return thresholds()
                .filter(threshold -> recall(threshold, Relation.SURFACE_VARIANT) >= share)
                .max()
                .orElse(0);
    }

    /** The lowest threshold from which on the precision never falls below this. */
    double thresholdForPrecision(double precision) {
        double last = thresholds()
                .filter(threshold -> precision(threshold) < precision)
                .max()
                .orElse(0);
        return thresholds().filter(threshold -> threshold > last).min().orElse(1);
    }

    private DoubleStream thresholds() {
        return IntStream.rangeClosed(1, 100).mapToDouble(hundredth -> hundredth / 100.0);
    }

    private List<ScoredPair> above(double threshold) {
        return pairs.stream().filter(pair -> pair.score() >= threshold).toList();
    }

    private static boolean isTrue(ScoredPair pair) {
        return pair.relation() != Relation.NONE;
    }
}
