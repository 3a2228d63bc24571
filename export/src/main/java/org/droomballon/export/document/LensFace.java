package org.droomballon.export.document;

import java.util.Objects;

/** A lens as it is printed. {@code icon} names a drawing, and {@code drawing} says in words what it shows. */
public record LensFace(String icon, String drawing, String label, String prompt) {
    public LensFace {
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(prompt, "prompt");
    }
}
