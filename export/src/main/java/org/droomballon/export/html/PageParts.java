package org.droomballon.export.html;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import org.droomballon.export.font.Face;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.house.House;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.template.Markup;

/** What every page holds: the style sheet, with its fonts in it, and the drawings. Made once, at the first page. */
final class PageParts {
    private final Supplier<Markup> style;
    private final Supplier<Markup> sprite;

    PageParts(Icons icons, House house) {
        this.style = Suppliers.memoize(() -> makeStyle(house));
        this.sprite = Suppliers.memoize(() -> new Markup(coloured(icons.sprite(), house)));
    }

    Markup style() {
        return style.get();
    }

    Markup sprite() {
        return sprite.get();
    }

    private static Markup makeStyle(House house) {
        String own = house.fonts().stream()
                .map(font -> face(font, "ttf", font.trueType(), "truetype"))
                .collect(Collectors.joining());
        String faces = FontFile.main().stream()
                .map(font -> face(font, "woff2", font.webFont(), "woff2"))
                .collect(Collectors.joining());
        String colours = house.isColoured() ? house.shades().onScreen() : "";
        return new Markup(own + faces + house.lettered(sheet()) + colours);
    }

    private static String face(Face font, String type, byte[] file, String format) {
        return "@font-face{font-family:'" + font.family() + "';font-weight:" + font.weight()
                + ";font-display:swap;src:url(data:font/" + type + ";base64,"
                + Base64.getEncoder().encodeToString(file) + ") format('" + format + "')}\n";
    }

    private static String coloured(String drawings, House house) {
        return house.isColoured() ? house.shades().coloured(drawings) : drawings;
    }

    private static String sheet() {
        try (InputStream in = Objects.requireNonNull(PageParts.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css", e);
        }
    }
}
