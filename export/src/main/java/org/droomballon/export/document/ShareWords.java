package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.explanation.Share;

/** Words who paid what as the parts of a sum: 'Blauw: 2 × 840', '1 × 600', 'Geel: 3 × 840'. */
record ShareWords(CoinWords coins, NoteLines notes, Phrases phrases) {
    /** The same amounts of a table together, and its name once. */
    List<String> parts(List<Share> shares, Function<Share, Fraction> amount) {
        List<String> parts = new ArrayList<>();
        String table = "";
        for (int at = 0; at < shares.size(); ) {
            Share first = shares.get(at);
            long people = 0;
            for (; at < shares.size() && isLike(first, shares.get(at), amount); at++) {
                people += shares.get(at).people();
            }
            String part = coins.times(people, amount.apply(first));
            parts.add(table.equals(first.group()) ? part : phrases.say("sums.part", notes.table(first.group()), part));
            table = first.group();
        }
        return parts;
    }

    private static boolean isLike(Share one, Share other, Function<Share, Fraction> amount) {
        return one.group().equals(other.group()) && amount.apply(one).equals(amount.apply(other));
    }
}
