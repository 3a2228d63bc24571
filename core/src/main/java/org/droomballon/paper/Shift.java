package org.droomballon.paper;

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
}
