package org.droomballon.export.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.droomballon.export.house.House;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.icon.QrSymbol;
import org.droomballon.export.icon.SpreadMark;
import org.droomballon.export.layout.Look;
import org.droomballon.export.logo.Shapes;
import org.w3c.dom.Element;

/**
 * Draws {@code <svg data-icon="...">}, {@code <svg data-mark="...">}, {@code <svg data-qr="...">} and
 * {@code <svg data-logo="...">} of our pages. A drawing is parsed once and takes the colour of the text around it; what else
 * an SVG element holds is not looked at.
 */
final class SvgImages implements SVGDrawer {
    private static final int MOST_DRAWINGS = 200;
    private static final Pattern FILL = Pattern.compile("fill=\"#[0-9a-f]{6}\"");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private final Cache<String, SVGDocument> parsed =
            CacheBuilder.newBuilder().maximumSize(MOST_DRAWINGS).build();
    private final Icons icons;
    private final Look look;
    private final House house;

    SvgImages(Icons icons, Look look, House house) {
        this.house = Objects.requireNonNull(house, "house");
        this.icons = Objects.requireNonNull(icons, "icons");
        this.look = Objects.requireNonNull(look, "look");
    }

    @Override
    public SVGImage buildSVGImage(
            Element element, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        SvgImage.Size size = new SvgImage.Size(width, height, dotsPerPixel);
        if (!element.getAttribute("data-logo").isEmpty()) {
            return new PlacedLogo(house.logo().orElseThrow(), size);
        }
        String svg = source(element).replace("currentColor", colour(box));
        return new SvgImage(document(svg), svg, size);
    }

    private String source(Element element) {
        String content = element.getAttribute("data-qr");
        String mark = element.getAttribute("data-mark");
        if (!mark.isEmpty()) {
            SpreadMark drawing = SpreadMark.of(mark);
            return element.getAttribute("dir").equals("rtl") ? drawing.mirrored() : drawing.svg();
        }
        return content.isEmpty()
                ? inked(icons.svg(element.getAttribute("data-icon")))
                : QrSymbol.of(content).svg();
    }

    /** Shapes with colours of their own as outlines or in black, where somebody wants that. */
    private String inked(String svg) {
        return switch (look) {
            case COLOUR -> house.isColoured() ? house.shades().coloured(svg) : svg;
            case LOW_INK -> FILL.matcher(svg).replaceAll("fill=\"#ffffff\" stroke=\"#1f2d3a\" stroke-width=\"1.5\"");
            case HIGH_CONTRAST -> COLOUR.matcher(svg).replaceAll("#000000");
        };
    }

    private SVGDocument document(String svg) {
        return parsed.asMap().computeIfAbsent(svg, SvgImages::parse);
    }

    private static SVGDocument parse(String svg) {
        return Shapes.of(svg.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static String colour(Box box) {
        FSRGBColor colour = (FSRGBColor) box.getStyle().getColor();
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Our drawings hold no text.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        throw new UnsupportedOperationException("our drawings hold no text");
    }

    @Override
    public void close() {
        // The drawings serve the next document too.
    }
}
