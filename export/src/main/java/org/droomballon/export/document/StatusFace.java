package org.droomballon.export.document;

import java.util.Locale;
import java.util.Objects;
import org.droomballon.session.PointStatus;

/** How far the school is, as it is printed. {@code icon} names a drawing, and {@code drawing} says in words what it shows. */
public record StatusFace(String icon, String drawing, String label) {
    public StatusFace {
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(label, "label");
    }

    static StatusFace of(PointStatus status, Phrases phrases) {
        String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new StatusFace(name, phrases.say("icon." + name), phrases.say("status." + name));
    }
}
