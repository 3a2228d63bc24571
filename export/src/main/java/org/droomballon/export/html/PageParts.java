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
import org.droomballon.export.font.FontFile;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.template.Markup;

/** What every page holds: the style sheet, with its fonts in it, and the drawings. Made once, at the first page. */
final class PageParts {
    private final Supplier<Markup> style = Suppliers.memoize(PageParts::makeStyle);
    private final Supplier<Markup> sprite;

    PageParts(Icons icons) {
        this.sprite = Suppliers.memoize(() -> new Markup(icons.sprite()));
    }

    Markup style() {
        return style.get();
    }

    Markup sprite() {
        return sprite.get();
    }

    private static Markup makeStyle() {
        String faces = FontFile.main().stream().map(PageParts::face).collect(Collectors.joining());
        return new Markup(faces + sheet());
    }

    private static String face(FontFile font) {
        return "@font-face{font-family:'" + font.family() + "';font-weight:" + font.weight()
                + ";font-display:swap;src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(font.webFont()) + ") format('woff2')}\n";
    }

    private static String sheet() {
        try (InputStream in = Objects.requireNonNull(PageParts.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css", e);
        }
    }
}
