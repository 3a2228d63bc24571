package org.droomballon.cli;

import com.google.common.base.CaseFormat;
import java.util.Arrays;
import java.util.Optional;

/** The documents that can be asked for. */
enum DocumentKind {
    CARDS,
    BACKGROUND,
    GUIDE,
    NOTE_SHEETS,
    BLANK_POSTER,
    TALLY_SHEET,
    TEN_POINTS,
    POSTER,
    LETTER,
    MINUTES,
    FOLLOW_UP,
    SUBMISSION;

    /** Whether it tells what people wrote. */
    boolean tellsNotes() {
        return this == TALLY_SHEET || this == TEN_POINTS || this == POSTER || this == LETTER || this == MINUTES;
    }

    /** Its name on the command line and in file names. */
    String id() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
    }

    static Optional<DocumentKind> named(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
