package org.droomballon.session;

import java.util.Comparator;

/** Sorts ids as people read them: {@code table-2} before {@code table-10}. */
public final class NaturalOrder {
    public static final Comparator<String> COMPARATOR =
            ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    private static int compare(String one, String other) {
        int atOne = 0;
        int atOther = 0;
        while (atOne < one.length() && atOther < other.length()) {
            int endOne = endOfDigits(one, atOne);
            int endOther = endOfDigits(other, atOther);
            boolean numbers = endOne > atOne && endOther > atOther;
            int order = numbers
                    ? compareNumbers(one.substring(atOne, endOne), other.substring(atOther, endOther))
                    : Character.compare(one.charAt(atOne), other.charAt(atOther));
            if (order != 0) {
                return order;
            }
            atOne = numbers ? endOne : atOne + 1;
            atOther = numbers ? endOther : atOther + 1;
        }
        return Integer.compare(one.length() - atOne, other.length() - atOther);
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
