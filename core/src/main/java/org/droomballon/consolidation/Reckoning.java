package org.droomballon.consolidation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The payments of a choice as a table that anybody can add up, in whole coins: every column adds up to the price of a
 * point, every row to what somebody spent.
 *
 * @param price what a point costs, in coins: the smallest number for which every payment is whole
 * @param purse what everybody started with per person, in coins; a fraction where it is not whole
 * @param points the points that were paid, in the order of choice
 * @param rows everybody who could spend, in the order of the profile
 */
public record Reckoning(BigInteger price, Fraction purse, List<String> points, List<Row> rows) {
    /** The longest price that people can still add up: seven digits. */
    private static final BigInteger LONGEST = BigInteger.valueOf(9_999_999);

    public Reckoning {
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(purse, "purse");
        points = List.copyOf(points);
        rows = List.copyOf(rows);
    }

    /**
     * What one voter did with its coins.
     *
     * @param paid by point, in coins; zero where it paid nothing
     * @param advance the part of the whole that it did not have
     */
    public record Row(Voter voter, List<BigInteger> paid, BigInteger advance) {
        public Row {
            Objects.requireNonNull(voter, "voter");
            paid = List.copyOf(paid);
            Objects.requireNonNull(advance, "advance");
        }

        /** What it paid in all. */
        public BigInteger spent() {
            return paid.stream().reduce(BigInteger.ZERO, BigInteger::add);
        }
    }

    /** The table of a choice; nothing if nobody paid in it, or if the numbers would be too long to add up by hand. */
    public static Optional<Reckoning> of(Profile profile, Selection selection) {
        List<Round> paid = selection.rounds().stream()
                .filter(round -> !round.payments().isEmpty())
                .toList();
        BigInteger price = paid.stream()
                .flatMap(round -> round.payments().stream())
                .flatMap(payment -> Stream.of(payment.amount(), payment.advance()))
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, Reckoning::leastCommonMultiple);
        if (paid.isEmpty() || selection.purse().isEmpty() || price.compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Reckoning(
                price,
                selection.purse().get().times(new Fraction(price, BigInteger.ONE)),
                paid.stream().map(Round::candidate).toList(),
                profile.voters().stream().map(voter -> row(voter, paid, price)).toList()));
    }

    private static Row row(Voter voter, List<Round> rounds, BigInteger price) {
        List<BigInteger> paid = new ArrayList<>();
        BigInteger advance = BigInteger.ZERO;
        for (Round round : rounds) {
            Optional<Payment> payment = round.payments().stream()
                    .filter(each -> each.voter().equals(voter.id()))
                    .findFirst();
            paid.add(payment.map(each -> coins(each.amount(), price)).orElse(BigInteger.ZERO));
            advance = advance.add(
                    payment.map(each -> coins(each.advance(), price)).orElse(BigInteger.ZERO));
        }
        return new Row(voter, paid, advance);
    }

    private static BigInteger coins(Fraction amount, BigInteger price) {
        return amount.numerator().multiply(price.divide(amount.denominator()));
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
