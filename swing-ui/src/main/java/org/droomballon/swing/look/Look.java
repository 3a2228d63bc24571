package org.droomballon.swing.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.google.common.collect.ImmutableMap;
import java.awt.Color;
import java.awt.Component;
import java.util.Locale;
import java.util.Map;
import javax.swing.SwingUtilities;

/** Hands a theme's colours to the look and feel, whose own borders and focus rings are too faint for a hall. */
public final class Look {
    private Look() {}

    /** Dresses the whole app, and a tree of components that is already there. */
    public static void apply(Theme theme, Component tree) {
        FlatLaf.setGlobalExtraDefaults(defaults(Palette.of(theme)));
        if (theme == Theme.DARK) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        SwingUtilities.updateComponentTreeUI(tree);
    }

    private static Map<String, String> defaults(Palette palette) {
        return ImmutableMap.<String, String>builder()
                .put("@background", hex(palette.background()))
                .put("@foreground", hex(palette.ink()))
                .put("@accentColor", hex(palette.calm()))
                .put("Component.focusColor", hex(palette.focus()))
                .put("Component.borderColor", hex(palette.muted()))
                .put("Component.focusWidth", "2")
                .put("ToolTip.background", hex(palette.ink()))
                .put("ToolTip.foreground", hex(palette.surface()))
                .buildOrThrow();
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
    }
}
