package org.droomballon.deck;

import java.util.Objects;

/** One way to look at every card of a deck, such as 'how is it now?'. {@code icon} names a drawing, not a file. */
public record Lens(String id, String icon, LocalizedText label, LocalizedText prompt) {
    public Lens {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(prompt, "prompt");
    }
}
