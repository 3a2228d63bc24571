package org.droomballon.export.document;

import java.util.Objects;

/** The title of a part of a document, and a sentence on what the reader finds there. */
public record Chapter(String title, String intro) {
    public Chapter {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(intro, "intro");
    }
}
