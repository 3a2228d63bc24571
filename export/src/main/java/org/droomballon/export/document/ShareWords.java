package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.explanation.Share;

/** Words who paid what as the parts of a sum: 'Blauw: 2 × 840', '1 × 600', 'Geel: 3 × 840'; or, without the tables, '5 × 840', '1 × 600'. */
record ShareWords(CoinWords coins, Discretion discretion, NoteLines notes, Phrases phrases) {
    List<String> parts(List<Share> shares, Function<Share, Fraction> amount) {
        return discretion.tellsTables() ? byTable(shares, amount) : together(shares, amount);
    }

    /** The same amounts together. */
    private List<String> together(List<Share> shares, Function<Share, Fraction> amount) {
        Map<Fraction, Long> people = shares.stream()
                .collect(Collectors.groupingBy(amount, LinkedHashMap::new, Collectors.summingLong(Share::people)));
        return people.entrySet().stream()
                .map(part -> coins.times(part.getValue(), part.getKey()))
                .toList();
    }

    /** The same amounts of a table together, and its name once. */
    private List<String> byTable(List<Share> shares, Function<Share, Fraction> amount) {
        List<String> parts = new ArrayList<>();
        String table = "";
        for (int at = 0; at < shares.size(); ) {
            Share first = shares.get(at);
            long people = 0;
            for (; at < shares.size() && isLike(first, shares.get(at), amount); at++) {
                people += shares.get(at).people();
            }
            String name = notes.table(first.group());
            String part = Phrases.behind(name, coins.times(people, amount.apply(first)));
            parts.add(table.equals(first.group()) ? part : phrases.say("sums.part", Phrases.isolated(name), part));
            table = first.group();
        }
        return parts;
    }

    private static boolean isLike(Share one, Share other, Function<Share, Fraction> amount) {
        return one.group().equals(other.group()) && amount.apply(one).equals(amount.apply(other));
    }
}
