package org.droomballon.export.icon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The SVG drawings of the program by name, in the colour of the text around them. */
public final class Icons {
    /** The name of the drawing that stands in for one that we do not have. */
    public static final String NEUTRAL = "dot";

    private static final List<String> NAMES = List.of(
            "now",
            "dream",
            "possible",
            NEUTRAL,
            "film",
            "scissors",
            "table",
            "balloon",
            "balloons",
            "open",
            "agreed",
            "under-way",
            "done",
            "declined");

    private final Map<String, String> drawings = new ConcurrentHashMap<>();

    /** The name itself where there is such a drawing, else the name of the neutral one. */
    public static String known(String name) {
        return NAMES.contains(name) ? name : NEUTRAL;
    }

    /** The drawing as an SVG document of 24 by 24 units. */
    public String svg(String name) {
        return drawings.computeIfAbsent(known(name), Icons::read);
    }

    /** The named drawings as SVG symbols with ids {@code icon-<name>}, for a page that draws each of them many times. */
    public String sprite() {
        return NAMES.stream()
                .map(this::symbol)
                .collect(Collectors.joining("", "<svg class=\"sprite\" aria-hidden=\"true\">", "</svg>"));
    }

    private String symbol(String name) {
        return svg(name)
                .strip()
                .replaceFirst("<svg xmlns=\"[^\"]*\"", "<symbol id=\"icon-" + name + "\"")
                .replace("</svg>", "</symbol>");
    }

    private static String read(String name) {
        String file = name + ".svg";
        try (InputStream in = Objects.requireNonNull(Icons.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
