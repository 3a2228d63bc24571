package org.droomballon.export.layout;

import java.util.List;

/** How large letters are. */
public enum Print {
    USUAL,
    /** No letter is smaller than {@value #LARGE_POINTS} points. */
    LARGE;

    /**
     * The least size of large print in points, as of the American Printing House for the Blind, <i>Guidelines for the
     * Development of Large Print Documents</i>.
     */
    public static final double LARGE_POINTS = 18;

    private static final double SMALLEST = 8;
    private static final double RISE = 0.5;

    /** How many letters of a name fit the foot of a page, beside a day and on two lines. */
    public int lettersOfAFoot() {
        return this == USUAL ? 120 : 50;
    }

    /** The size for letters that are usually so many points: larger ones stay larger, but less so. */
    public double points(double usual) {
        if (this == USUAL) {
            return usual;
        }
        double grown = usual < LARGE_POINTS
                ? LARGE_POINTS + Math.max(0, usual - SMALLEST) * RISE
                : usual + (LARGE_POINTS - SMALLEST) * RISE;
        return Math.round(grown * 100) / 100.0;
    }

    /** Those sizes that are large enough on a page that is drawn so many times as large; the least that is where none are. */
    public List<Double> enough(List<Double> sizes, double scale) {
        List<Double> enough =
                sizes.stream().filter(size -> size >= least(scale)).toList();
        return enough.isEmpty() ? List.of(least(scale)) : enough;
    }

    /** The least size of letters on a page that is drawn so many times as large; nothing is too small in usual print. */
    public double least(double scale) {
        return this == USUAL ? 0 : LARGE_POINTS / scale;
    }
}
