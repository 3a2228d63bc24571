package org.droomballon.paper;

/**
 * The last digit of a number that people copy by hand. It changes with every single wrong digit and with every swap of two
 * different neighbours, the check digit itself included: H. M. Damm, <i>Totally anti-symmetric quasigroups for all orders
 * n ≠ 2, 6</i>, Discrete Mathematics 307 (2007).
 */
final class CheckDigit {
    /** Damm's quasigroup of order 10: no two digits of a row or column are equal, and all on the diagonal are 0. */
    private static final int[][] NEXT = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    private CheckDigit() {}

    /** The number with its check digit behind it. */
    static String append(String digits) {
        return digits + last(digits);
    }

    /** Whether a number ends in the check digit of what stands before it. */
    static boolean holds(String digits) {
        return last(digits) == 0;
    }

    /** Where the walk through the table ends; 0 if the last digit is the right one, since the diagonal is 0. */
    private static int last(String digits) {
        return digits.chars().map(digit -> digit - '0').reduce(0, (at, digit) -> NEXT[at][digit]);
    }
}
