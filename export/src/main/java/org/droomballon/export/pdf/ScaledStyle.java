package org.droomballon.export.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet with every length in millimetres and points as many times as large. */
final class ScaledStyle {
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(mm|pt)");

    private ScaledStyle() {}

    static String of(String style, double scale) {
        return scale == 1
                ? style
                : LENGTH.matcher(style).replaceAll(length -> scaled(length.group(1), scale) + length.group(2));
    }

    private static String scaled(String length, double scale) {
        return Matcher.quoteReplacement(String.format(Locale.ROOT, "%.2f", Double.parseDouble(length) * scale));
    }
}
