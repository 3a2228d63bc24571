package org.droomballon.export.template;

import java.util.Objects;

/** A piece of XML, CSS or SVG of our own that a template prints as it is. Never holds anything that a user wrote. */
public record Markup(String text) {
    public Markup {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
