package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.droomballon.export.wording.Wording;

/**
 * The small words of a note sheet, the same on every one.
 *
 * @param code stands before the code, and {@code codeUse} says who needs it
 * @param balloon stands in the balloon
 * @param readBack asks to read the balloon aloud, {@code answers} are the boxes to tick
 */
public record NoteSheetWords(String code, String codeUse, String balloon, String readBack, List<String> answers) {
    public NoteSheetWords {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(codeUse, "codeUse");
        Objects.requireNonNull(balloon, "balloon");
        Objects.requireNonNull(readBack, "readBack");
        answers = List.copyOf(answers);
    }

    /** The small words in a language that the program speaks. */
    public static NoteSheetWords in(Locale language) {
        Wording words = Wording.of(NoteSheetWords.class, "documents", language);
        return new NoteSheetWords(
                words.say("notes.code"),
                words.say("notes.code.use"),
                words.say("notes.balloon"),
                words.say("notes.read"),
                List.of(words.say("notes.agreed"), words.say("notes.changed")));
    }
}
