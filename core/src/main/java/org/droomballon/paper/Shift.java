package org.droomballon.paper;

import java.util.OptionalDouble;

/**
 * How far a printer puts the back of the paper from where it should be, as measured on a calibration page.
 *
 * @param right millimetres too far to the right, seen with the back towards you; less than nothing is to the left
 * @param down millimetres too far down; less than nothing is up
 */
public record Shift(double right, double down) {
    /** A printer that is farther off than this needs a mechanic, in millimetres. */
    public static final double MOST = 20;

    public static final Shift NONE = new Shift(0, 0);

    public Shift {
        if (!(Math.abs(right) <= MOST) || !(Math.abs(down) <= MOST)) {
            throw new IllegalArgumentException("a printer that is off by " + right + " and " + down);
        }
    }

    /**
     * Millimetres as people write them: with a comma or a point, and any of the signs for less than nothing. Nothing where it is
     * no number, or farther off than {@link #MOST}.
     */
    public static OptionalDouble millimetres(String written) {
        try {
            double number = Double.parseDouble(written.strip().replace(',', '.').replace('−', '-'));
            return Math.abs(number) <= MOST ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
