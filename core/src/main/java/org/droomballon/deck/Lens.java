package org.droomballon.deck;

import java.util.Objects;
import java.util.Optional;

/**
 * One way to look at every card of a deck, such as 'how is it now?'.
 *
 * @param icon names a drawing of the program, not a file
 * @param picture a drawing of the deck's own, for whoever can show it in place of the icon
 */
public record Lens(String id, String icon, LocalizedText label, LocalizedText prompt, Optional<Picture> picture) {
    public Lens {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(picture, "picture");
    }

    public Lens(String id, String icon, LocalizedText label, LocalizedText prompt) {
        this(id, icon, label, prompt, Optional.empty());
    }
}
