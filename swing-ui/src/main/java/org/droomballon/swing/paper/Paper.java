package org.droomballon.swing.paper;

import org.droomballon.export.DocumentKind;

/** The kinds of paper for an evening, in the order in which they are made. */
public enum Paper {
    CARDS(DocumentKind.CARDS),
    NOTE_SHEETS(DocumentKind.NOTE_SHEETS),
    GUIDE(DocumentKind.GUIDE),
    BLANK_POSTER(DocumentKind.BLANK_POSTER),
    TALLY_SHEET(DocumentKind.TALLY_SHEET),
    BACKGROUND(DocumentKind.BACKGROUND);

    private final DocumentKind kind;

    Paper(DocumentKind kind) {
        this.kind = kind;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** Its name in bundles. */
    public String id() {
        return kind.id();
    }
}
