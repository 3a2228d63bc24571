package org.droomballon.session;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts ids as people read them: {@code table-2} before {@code table-10}. */
public final class NaturalOrder {
    public static final Comparator<String> COMPARATOR =
            Comparator.comparing(NaturalOrder::padded).thenComparing(Comparator.naturalOrder());

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int WIDTH = 20;

    private NaturalOrder() {}

    private static String padded(String id) {
        Matcher matcher = DIGITS.matcher(id);
        return matcher.find() ? matcher.replaceAll(NaturalOrder::pad) : id;
    }

    private static String pad(MatchResult digits) {
        return "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group();
    }
}
