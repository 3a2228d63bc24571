package org.droomballon.session;

import java.util.Comparator;

/** Sorts ids as people read them: {@code table-2} before {@code table-10}. */
public final class NaturalOrder {
    public static final Comparator<String> COMPARATOR =
            ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    /** What decides is where the two first differ, with the digits before it that belong to the same number. */
    private static int compare(String one, String other) {
        int at = firstDifference(one, other);
        int start = startOfDigits(one, at);
        String number = one.substring(start, endOfDigits(one, start));
        String otherNumber = other.substring(start, endOfDigits(other, start));
        if (number.isEmpty() || otherNumber.isEmpty()) {
            boolean oneEnds = at == one.length() || at == other.length();
            return oneEnds
                    ? Integer.compare(one.length(), other.length())
                    : Character.compare(one.charAt(at), other.charAt(at));
        }
        int byNumber = compareNumbers(number, otherNumber);
        return byNumber != 0
                ? byNumber
                : compare(one.substring(start + number.length()), other.substring(start + otherNumber.length()));
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int startOfDigits(String text, int end) {
        int start = end;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Numbers of any length: without zeros before, the longer one is the larger one. */
    private static int compareNumbers(String one, String other) {
        String significant = one.substring(zeros(one));
        String otherSignificant = other.substring(zeros(other));
        int byLength = Integer.compare(significant.length(), otherSignificant.length());
        return byLength != 0 ? byLength : significant.compareTo(otherSignificant);
    }

    private static int zeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
