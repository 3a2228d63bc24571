package org.droomballon.swing.takehome;

import com.google.common.base.CaseFormat;
import java.util.Locale;
import org.droomballon.export.document.Document;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.swing.paper.Harvest;

/** What people can take home. */
public enum Takeaway {
    POSTER("poster"),
    REPORT("document"),
    LETTER("letter"),
    MINUTES("write"),
    FOLLOW_UP("step-follow-up");

    private final String drawing;

    Takeaway(String drawing) {
        this.drawing = drawing;
    }

    /** Its name in bundles. */
    public String id() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
    }

    String drawing() {
        return drawing;
    }

    /** Whether it tells which points were chosen, and so has to wait for that. */
    public boolean needsPoints() {
        return this != MINUTES;
    }

    /**
     * The document. Slow.
     *
     * @throws UnreadableFileException if the points were chosen by a rule that is not here, or the follow-up cannot be read
     */
    Document of(Harvest harvest, Locale language) throws UnreadableFileException {
        return switch (this) {
            case POSTER -> harvest.poster(language);
            case REPORT -> harvest.report(language);
            case LETTER -> harvest.letter(language);
            case MINUTES -> harvest.minutes(language);
            case FOLLOW_UP -> harvest.followUp(language);
        };
    }
}
