package org.droomballon.swing.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.droomballon.export.wording.ProblemSentences;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.UnreadableFileException;

/** What people are told where something went wrong with their files; a fault of the program itself flies on. */
final class Faults {
    private Faults() {}

    /** @param words those that all screens share */
    static List<Notice> of(Throwable why, Wording words) {
        if (why instanceof UnreadableFileException wrong) {
            return ProblemSentences.in(words.language()).of(wrong).stream()
                    .map(sentence -> Notice.of(Notice.Kind.PROBLEM, sentence))
                    .toList();
        }
        if (why instanceof IOException) {
            String sentence = words.say("failed.disk", String.valueOf(why.getMessage()));
            return List.of(Notice.of(Notice.Kind.PROBLEM, sentence));
        }
        if (why instanceof CancellationException) {
            return List.of(Notice.of(Notice.Kind.REMARK, words.say("failed.cancelled")));
        }
        throw new IllegalStateException(why);
    }
}
