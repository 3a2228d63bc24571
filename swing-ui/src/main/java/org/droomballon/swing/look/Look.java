package org.droomballon.swing.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import com.google.common.collect.ImmutableMap;
import java.awt.Color;
import java.awt.Component;
import java.util.Locale;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** Hands a theme's colours to the look and feel, whose own borders and focus rings are too faint for a hall. */
public final class Look {
    /** In pixels at 100 %. */
    static final float TEXT = 15;

    private Look() {}

    /** Dresses the whole app in a theme, a size and a language; what is made from now on has them. */
    public static void dress(Appearance appearance) {
        float[] zooms = new float[Appearance.ZOOMS.size()];
        for (int at = 0; at < zooms.length; at++) {
            zooms[at] = Appearance.ZOOMS.get(at) / 100f;
        }
        UIScale.setSupportedZoomFactors(zooms);
        UIScale.setZoomFactor(appearance.zoom() / 100f);
        UIManager.put("defaultFont", new FontUIResource(Typeface.REGULAR.ofAnyScript(UIScale.scale(TEXT))));
        dress(appearance.theme());
        JComponent.setDefaultLocale(appearance.language());
        DutchDialogs.speak(appearance.language());
    }

    /** Dresses the whole app, and a tree of components that is already there. */
    public static void apply(Theme theme, Component tree) {
        dress(theme);
        SwingUtilities.updateComponentTreeUI(tree);
    }

    private static void dress(Theme theme) {
        FlatLaf.setGlobalExtraDefaults(defaults(Palette.of(theme)));
        if (theme == Theme.DARK) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
    }

    private static Map<String, String> defaults(Palette palette) {
        return ImmutableMap.<String, String>builder()
                .put("@background", hex(palette.background()))
                .put("@foreground", hex(palette.ink()))
                .put("@accentColor", hex(palette.calm()))
                .put("@selectionBackground", hex(palette.tint()))
                .put("@selectionForeground", hex(palette.ink()))
                .put("@selectionInactiveBackground", hex(palette.tint()))
                .put("@selectionInactiveForeground", hex(palette.ink()))
                .put("@componentBackground", hex(palette.surface()))
                .put("Component.focusColor", hex(palette.focus()))
                .put("Component.focusedBorderColor", hex(palette.focus()))
                .put("Component.borderColor", hex(palette.muted()))
                .put("Component.focusWidth", "2")
                .put("Component.arc", "10")
                .put("Button.arc", "10")
                .put("Button.margin", "5,14,5,14")
                .put("ToggleButton.margin", "5,14,5,14")
                .put("TextComponent.arc", "10")
                .put("ComboBox.padding", "6,8,6,8")
                .put("Component.error.borderColor", hex(palette.accent()))
                .put("Component.error.focusedBorderColor", hex(palette.accent()))
                .put("CheckBox.iconTextGap", "8")
                .put("Button.background", hex(palette.surface()))
                .put("Button.hoverBackground", hex(palette.tint()))
                .put("Button.focusedBackground", hex(palette.surface()))
                .put("Button.pressedBackground", hex(palette.tint()))
                .put("Button.borderColor", hex(palette.muted()))
                .put("Button.hoverBorderColor", hex(palette.calm()))
                .put("Button.focusedBorderColor", hex(palette.focus()))
                .put("Button.default.background", hex(palette.calm()))
                .put("Button.default.foreground", hex(palette.onAccent()))
                .put("Button.default.hoverBackground", hex(palette.calm()))
                .put("Button.default.focusedBackground", hex(palette.calm()))
                .put("Button.default.pressedBackground", hex(palette.calm()))
                .put("Button.default.borderColor", hex(palette.calm()))
                .put("Button.default.focusColor", hex(palette.focus()))
                .put("Button.default.boldText", "true")
                .put("Button.toolbar.hoverBackground", hex(palette.tint()))
                .put("ToggleButton.background", hex(palette.surface()))
                .put("ToggleButton.selectedBackground", hex(palette.calm()))
                .put("ToggleButton.selectedForeground", hex(palette.onAccent()))
                .put("ToggleButton.toolbar.selectedBackground", hex(palette.calm()))
                .put("ToggleButton.toolbar.hoverBackground", hex(palette.tint()))
                .put("CheckBox.icon.borderColor", hex(palette.muted()))
                .put("CheckBox.icon.selectedBorderColor", hex(palette.calm()))
                .put("CheckBox.icon.selectedBackground", hex(palette.calm()))
                .put("CheckBox.icon.checkmarkColor", hex(palette.onAccent()))
                .put("CheckBox.icon.focusedBorderColor", hex(palette.focus()))
                .put("ComboBox.buttonArrowColor", hex(palette.muted()))
                .put("Spinner.buttonArrowColor", hex(palette.muted()))
                .put("ScrollBar.width", "14")
                .put("ScrollBar.thumb", hex(palette.muted()))
                .put("ScrollBar.hoverThumbColor", hex(palette.ink()))
                .put("ScrollBar.thumbArc", "999")
                .put("ScrollBar.thumbInsets", "3,3,3,3")
                .put("ScrollBar.track", hex(palette.background()))
                .put("@disabledForeground", hex(palette.faint()))
                .put("@disabledBackground", hex(palette.background()))
                .put("Component.disabledBorderColor", hex(palette.line()))
                .put("Button.disabledBorderColor", hex(palette.line()))
                .put("TextArea.placeholderForeground", hex(palette.muted()))
                .put("TextField.placeholderForeground", hex(palette.muted()))
                .put("TextField.margin", "6,8,6,8")
                .put("TextArea.margin", "6,8,6,8")
                .put("ProgressBar.foreground", hex(palette.calm()))
                .put("ProgressBar.background", hex(palette.line()))
                .put("PopupMenu.borderColor", hex(palette.muted()))
                .put("ToolTip.background", hex(palette.ink()))
                .put("ToolTip.foreground", hex(palette.surface()))
                .buildOrThrow();
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
    }
}
