package org.droomballon.paper;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code on a note sheet, by which somebody who types the sheet in tells at which table and card it was written.
 *
 * <p>Seven digits are drawn from the evening, the table and the card, so that a sheet keeps its code when tables come or go,
 * and one of another evening fits nowhere; the eighth is a check digit, so that every wrong digit and every swap of two
 * neighbours is caught.
 *
 * @param digits eight digits, the last of which fits the others
 */
public record SheetCode(String digits) {
    private static final int DRAWN = 7;
    private static final long CODES = 10_000_000;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{8}");
    private static final CharMatcher BETWEEN = CharMatcher.anyOf(" -.#\u00A0\u2011\u2013");

    public SheetCode {
        if (!SHAPE.matcher(digits).matches() || !CheckDigit.holds(digits)) {
            throw new IllegalArgumentException("no code of a sheet: " + digits);
        }
    }

    /** The code of the sheet of a table and a card, by their ids. */
    static SheetCode of(String session, String group, String card) {
        long drawn = Hashing.sha256()
                .hashString(session + "/" + group + "/" + card, StandardCharsets.UTF_8)
                .asLong();
        return new SheetCode(
                CheckDigit.append(Strings.padStart(Long.toString(Math.floorMod(drawn, CODES)), DRAWN, '0')));
    }

    /** What somebody typed, with or without spaces, hyphens and the number sign; nothing if it is no code or one with a slip in it. */
    public static Optional<SheetCode> parse(String typed) {
        String digits = BETWEEN.removeFrom(typed);
        boolean right = SHAPE.matcher(digits).matches() && CheckDigit.holds(digits);
        return right ? Optional.of(new SheetCode(digits)) : Optional.empty();
    }

    /** As it is printed, in two groups of four: {@code 1234-5678}. */
    @Override
    public String toString() {
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
