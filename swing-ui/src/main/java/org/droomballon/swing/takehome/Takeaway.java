package org.droomballon.swing.takehome;

import com.google.common.base.CaseFormat;
import org.droomballon.export.DocumentKind;

/** What people can take home. */
public enum Takeaway {
    POSTER(DocumentKind.POSTER, "poster"),
    REPORT(DocumentKind.TEN_POINTS, "document"),
    LETTER(DocumentKind.LETTER, "letter"),
    MINUTES(DocumentKind.MINUTES, "tables"),
    FOLLOW_UP(DocumentKind.FOLLOW_UP, "step-follow-up");

    private final DocumentKind kind;
    private final String drawing;

    Takeaway(DocumentKind kind, String drawing) {
        this.kind = kind;
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

    DocumentKind kind() {
        return kind;
    }
}
