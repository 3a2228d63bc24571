package org.droomballon.consolidation.explanation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.droomballon.consolidation.Fraction;

/**
 * A price for a point in whole numbers, so that people can add up: the smallest with which every amount comes out whole.
 *
 * @param price of a point, from 1
 */
public record Coins(BigInteger price, Precision precision) {
    /** The largest price that people are asked to reckon with; beyond, amounts are rounded. */
    public static final BigInteger MOST = BigInteger.valueOf(9_999_999);

    private static final BigInteger ROUND_PRICE = BigInteger.valueOf(10_000);

    /** Whether all amounts come out whole. */
    public enum Precision {
        EXACT,
        ROUNDED
    }

    public Coins {
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(precision, "precision");
        if (price.signum() < 1) {
            throw new IllegalArgumentException("a point costs 1 or more, not " + price);
        }
    }

    /** The least common multiple of all denominators, or a round price where that is over {@link #MOST}. */
    static Coins forAll(List<Fraction> amounts) {
        BigInteger price = BigInteger.ONE;
        for (Fraction amount : amounts) {
            BigInteger other = amount.denominator();
            price = price.divide(price.gcd(other)).multiply(other);
            if (price.compareTo(MOST) > 0) {
                return new Coins(ROUND_PRICE, Precision.ROUNDED);
            }
        }
        return new Coins(price, Precision.EXACT);
    }

    /** The nearest number of coins; a half goes up. */
    public BigInteger of(Fraction amount) {
        return new BigDecimal(amount.numerator().multiply(price))
                .divide(new BigDecimal(amount.denominator()), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    /** Whether {@link #of} loses nothing. */
    public boolean isWhole(Fraction amount) {
        return amount.times(new Fraction(price, BigInteger.ONE)).denominator().equals(BigInteger.ONE);
    }
}
