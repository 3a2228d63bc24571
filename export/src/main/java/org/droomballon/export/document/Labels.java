package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.droomballon.export.wording.Wording;

/**
 * The small words of the ten points.
 *
 * @param why stands over the reasons of a point, {@code notes} over its notes, {@code also} before another version
 * @param reason stands before the reason why a note was set aside
 * @param drawing says what the drawing on the poster shows
 * @param followUp the heads of the columns of the follow-up table: point, answer, who, by when
 */
public record Labels(String why, String notes, String also, String reason, String drawing, List<String> followUp) {
    private static final int COLUMNS = 4;

    public Labels {
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(also, "also");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(drawing, "drawing");
        followUp = List.copyOf(followUp);
        if (followUp.size() != COLUMNS) {
            throw new IllegalArgumentException("the follow-up table has " + COLUMNS + " columns");
        }
    }

    /** The small words in a language that the program speaks. */
    public static Labels in(Locale language) {
        Wording words = Wording.of(Labels.class, "documents", language);
        return new Labels(
                words.say("ten.why"),
                words.say("ten.notes"),
                words.say("ten.also"),
                words.say("ten.reason"),
                words.say("icon.balloons"),
                List.of(
                        words.say("follow.point"),
                        words.say("follow.answer"),
                        words.say("follow.who"),
                        words.say("follow.when")));
    }
}
