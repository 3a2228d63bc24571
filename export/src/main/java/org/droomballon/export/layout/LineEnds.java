package org.droomballon.export.layout;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * How much sense it parts to end a line somewhere, as a share of the square of the line's length: an article or preposition
 * belongs to what follows it, a figure to what it counts; after a comma nothing is parted.
 */
final class LineEnds {
    /** What a last line of one word costs. */
    static final double ALONE = 0.15;

    private static final double GLUED = 1;
    private static final double LITTLE_WORD = 0.12;
    private static final double WITHIN_WORD = 0.1;
    private static final double PREPOSITION = 0.05;
    private static final double WORD = 0.015;
    private static final int SHORT = 3;
    /** Articles and the like of the program's languages: never at the end of a line where that can be helped. */
    private static final ImmutableSet<String> ARTICLES =
            words("het een uw jouw jullie hun ons onze mijn zijn haar deze dit die dat elke elk geen"
                    + " les des une leur leurs votre vos notre nos cet cette ces"
                    + " the your our their his her this that these those"
                    + " der die das den dem ein eine einen einem einer ihre ihren ihrer ihr unsere unser");

    /** Prepositions and the like: short ones are as bad, long ones may stand there. */
    private static final ImmutableSet<String> PREPOSITIONS =
            words("van met aan bij tot uit als voor naar door over onder tussen rond zonder tegen"
                    + " par sur aux dans pour avec chez sans que qui"
                    + " and for with from into"
                    + " zum zur von bei mit aus und für auf vom zwischen");

    private LineEnds() {}

    /** Nothing at the end of the text. */
    static double harm(String text, int end) {
        if (end == 0 || end == text.length()) {
            return 0;
        }
        String before = text.substring(0, end).stripTrailing();
        return before.length() == end ? WITHIN_WORD : afterWord(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** Whether it parts what belongs together to end a line after these words. */
    static boolean parts(String line) {
        return afterWord(line.substring(line.lastIndexOf(' ') + 1)) >= LITTLE_WORD;
    }

    /** Whether it tears an article, a pronoun or a word of two letters off what follows to end a line after these words. */
    static boolean tears(String line) {
        String word = line.substring(line.lastIndexOf(' ') + 1);
        return parts(line) && !PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static double afterWord(String word) {
        if (isFigure(word) || isClipped(word)) {
            return GLUED;
        }
        if (!Character.isLetter(word.codePointBefore(word.length()))) {
            return 0;
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (isLittle(small)) {
            return LITTLE_WORD;
        }
        return PREPOSITIONS.contains(small) ? PREPOSITION : WORD;
    }

    private static boolean isLittle(String word) {
        return word.length() < SHORT
                || ARTICLES.contains(word)
                || (word.length() == SHORT && PREPOSITIONS.contains(word));
    }

    private static boolean isFigure(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** {@code 's}, {@code 't} and {@code 'n}. */
    private static boolean isClipped(String word) {
        return word.length() == 2 && (word.charAt(0) == '\'' || word.charAt(0) == '\u2019');
    }

    private static ImmutableSet<String> words(String text) {
        return ImmutableSet.copyOf(Splitter.on(' ').splitToList(text));
    }
}
