package org.droomballon.export.document;

import java.math.BigInteger;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.explanation.Coins;

/** Writes amounts as numbers of coins. */
record CoinWords(Coins coins, Phrases phrases) {
    /** Such as '6.720', where a point costs 1. */
    String of(Fraction amount) {
        return phrases.number(coins.of(amount));
    }

    String price() {
        return phrases.number(coins.price());
    }

    /** Such as '3 × 840'. */
    String times(long people, Fraction each) {
        return phrases.say("sums.times", people, of(each));
    }

    boolean isWhole(Fraction amount) {
        return coins.isWhole(amount);
    }

    /** A score such as '3 1/2'. */
    static String score(Fraction figure) {
        BigInteger[] whole = figure.numerator().divideAndRemainder(figure.denominator());
        String rest = whole[1].signum() == 0 ? "" : whole[1].abs() + "/" + figure.denominator();
        boolean plain = rest.isEmpty() || whole[0].signum() != 0;
        return ((plain ? whole[0].toString() : "") + " " + rest).strip();
    }
}
