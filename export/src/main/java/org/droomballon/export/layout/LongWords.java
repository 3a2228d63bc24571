package org.droomballon.export.layout;

import java.util.regex.Pattern;

/** Words that no line holds in large letters: nobody writes them but by mistake, and they must stop no document. */
public final class LongWords {
    /** Where a line may end within a word; it takes no room. */
    static final char MAY_END = '\u200B';

    /** Longer than what Dutch and German compounds are in practice. */
    private static final Pattern LONG = Pattern.compile("\\S{31,}");

    private static final Pattern PIECE = Pattern.compile("\\S{12}(?=\\S{3})");

    private LongWords() {}

    /** The text with places in its longest words at which a line may end. */
    public static String parted(String text) {
        return LONG.matcher(text)
                .replaceAll(word ->
                        PIECE.matcher(word.group()).replaceAll("$0" + MAY_END).replace("$", "\\$"));
    }

    /** The words without such places. */
    public static String whole(String text) {
        return text.replace(String.valueOf(MAY_END), "");
    }
}
