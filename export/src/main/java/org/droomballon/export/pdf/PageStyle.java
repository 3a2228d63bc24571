package org.droomballon.export.pdf;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.droomballon.export.house.House;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.export.template.Markup;

/**
 * The style sheets of the pages, which stand in the page itself because nothing is fetched: in the colours and with the
 * letters that somebody wants. Where little ink or high contrast is asked, a council's colours wait.
 */
record PageStyle(Look look, Print print, House house, String direction) {
    private static final Map<String, String> SHEETS = new ConcurrentHashMap<>();
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(mm|pt)");
    private static final Pattern LETTERS = Pattern.compile("(font-size: )([0-9]+(?:\\.[0-9]+)?)(pt)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private static final String INK = "#1f2d3a";
    private static final String WHITE = "#ffffff";
    private static final String BLACK = "#000000";

    /** One colour for all that is written, and nothing that is filled. */
    private static final ImmutableMap<String, String> LOW_INK = ImmutableMap.of(
            "#b3412c", INK, "#0b6663", INK, "#7a2a1b", INK, "#fbeae5", WHITE, "#faf1e4", WHITE, "#d9c9b4", "#8a949c");

    /** Black and white alone. */
    private static final ImmutableMap<String, String> HIGH_CONTRAST = ImmutableMap.<String, String>builder()
            .put(INK, BLACK)
            .put("#53616d", BLACK)
            .put("#b3412c", BLACK)
            .put("#0b6663", BLACK)
            .put("#7a2a1b", BLACK)
            .put("#fbeae5", WHITE)
            .put("#faf1e4", WHITE)
            .put("#d9c9b4", BLACK)
            .put("#8a949c", BLACK)
            .buildOrThrow();

    /** What large print adds to a style sheet. */
    private static final ImmutableMap<String, String> LARGE =
            ImmutableMap.of("tenpoints.css", read("tenpoints-large.css"), "content.css", read("content-large.css"));

    /** What pages that begin at the right add: the line at the foot begins there too. */
    private static final ImmutableMap<String, String> MIRRORED =
            ImmutableMap.of("tenpoints.css", read("mirrored.css"), "content.css", read("mirrored.css"));

    /** What pages add under which a line of the house stands: it keeps 10 mm from the edge of the paper. */
    private static final ImmutableMap<String, String> SIGNED = ImmutableMap.of(
            "tenpoints.css", read("signed.css"),
            "content.css", read("signed.css"),
            "poster.css", read("signed-poster.css"));

    private static final ImmutableMap<String, String> SIGNED_LARGE = ImmutableMap.of(
            "tenpoints.css", read("signed-large.css"),
            "content.css", read("signed-large.css"),
            "poster.css", read("signed-poster.css"));

    PageStyle {
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(print, "print");
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(direction, "direction");
    }

    /** The same for pages that run in a direction, as HTML calls it. */
    PageStyle running(String way) {
        return new PageStyle(look, print, house, way);
    }

    /** The same with letters of the usual size. */
    PageStyle usual() {
        return new PageStyle(look, Print.USUAL, house, direction);
    }

    /** A style sheet as somebody wants it. */
    Markup of(String name) {
        return of(name, 1);
    }

    /** The same with every length so many times as large. */
    Markup of(String name, double scale) {
        return new Markup(text(name, scale));
    }

    String text(String name, double scale) {
        String mirrored = direction.equals("rtl") ? MIRRORED.getOrDefault(name, "") : "";
        String large = print == Print.LARGE ? LARGE.getOrDefault(name, "") : "";
        String style = lettered(read(name) + mirrored) + large + signed(name);
        return house.lettered(scaled(coloured(style), scale)) + additions();
    }

    private String signed(String name) {
        if (!house.isSigned()) {
            return "";
        }
        return (print == Print.LARGE ? SIGNED_LARGE : SIGNED).getOrDefault(name, "");
    }

    /** Lengths in millimetres and points so many times as large. */
    static String scaled(String style, double scale) {
        return scale == 1
                ? style
                : LENGTH.matcher(style)
                        .replaceAll(length -> number(Double.parseDouble(length.group(1)) * scale) + length.group(2));
    }

    private String lettered(String style) {
        return print == Print.USUAL
                ? style
                : LETTERS.matcher(style)
                        .replaceAll(size -> size.group(1)
                                + number(print.points(Double.parseDouble(size.group(2))))
                                + size.group(3));
    }

    private String coloured(String style) {
        Map<String, String> colours = palette();
        return colours.isEmpty()
                ? style
                : COLOUR.matcher(style).replaceAll(colour -> colours.getOrDefault(colour.group(), colour.group()));
    }

    private Map<String, String> palette() {
        return switch (look) {
            case COLOUR -> house.isColoured() ? house.shades().onPaper() : Map.of();
            case LOW_INK -> LOW_INK;
            case HIGH_CONTRAST -> HIGH_CONTRAST;
        };
    }

    private String additions() {
        return switch (look) {
            case COLOUR -> "";
            case LOW_INK -> read("low-ink.css");
            case HIGH_CONTRAST -> read("high-contrast.css");
        };
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }

    private static String read(String name) {
        return SHEETS.computeIfAbsent(name, PageStyle::readOnce);
    }

    private static String readOnce(String name) {
        try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
