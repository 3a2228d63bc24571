package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;

/** In which direction languages are written. A list of our own, since the data of Java change. */
final class Scripts {
    private static final List<String> RIGHT_TO_LEFT =
            List.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private Scripts() {}

    static String direction(Locale language) {
        return RIGHT_TO_LEFT.stream().anyMatch(base(language)::equals) ? "rtl" : "ltr";
    }

    /** The direction in which most letters of a content are written. */
    static String mostly(Content content) {
        long fromTheRight = 0;
        long letters = 0;
        for (Line line : content.lines()) {
            letters += line.text().codePoints().filter(Character::isLetter).count();
            fromTheRight +=
                    line.text().codePoints().filter(Scripts::isFromTheRight).count();
        }
        return 2 * fromTheRight > letters ? "rtl" : "ltr";
    }

    private static boolean isFromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** From the tag, where Hebrew has one name: as a locale it may have two. */
    private static String base(Locale language) {
        return language.toLanguageTag().replaceFirst("-.*", "");
    }
}
