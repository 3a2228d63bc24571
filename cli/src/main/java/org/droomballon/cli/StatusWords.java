package org.droomballon.cli;

import com.google.common.base.CaseFormat;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.PointStatus;

/** How far the school is, in a word that the table of answers knows too. */
final class StatusWords {
    private StatusWords() {}

    static String of(Wording wording, PointStatus status) {
        return of(wording, status.name());
    }

    static String of(Wording wording, String name) {
        return wording.say("status." + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name));
    }
}
