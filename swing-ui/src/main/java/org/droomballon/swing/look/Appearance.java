package org.droomballon.swing.look;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How people want the app: its language, its theme, and its size in percent. */
public record Appearance(Locale language, Theme theme, int zoom) {
    public static final List<Integer> ZOOMS = List.of(100, 125, 150, 175, 200, 250, 300);

    public Appearance {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(theme, "theme");
        if (!ZOOMS.contains(zoom)) {
            throw new IllegalArgumentException("zoom " + zoom + " is none of " + ZOOMS);
        }
    }

    public static Appearance in(Locale language) {
        return new Appearance(language, Theme.LIGHT, 100);
    }

    public Appearance with(Locale otherLanguage) {
        return new Appearance(otherLanguage, theme, zoom);
    }

    public Appearance with(Theme otherTheme) {
        return new Appearance(language, otherTheme, zoom);
    }

    public Appearance with(int otherZoom) {
        return new Appearance(language, theme, otherZoom);
    }

    public Appearance larger() {
        return zoomStep(1);
    }

    public Appearance smaller() {
        return zoomStep(-1);
    }

    private Appearance zoomStep(int step) {
        int wanted = ZOOMS.indexOf(zoom) + step;
        return with(ZOOMS.get(Math.max(0, Math.min(wanted, ZOOMS.size() - 1))));
    }
}
