package org.droomballon.file;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.droomballon.file.LogoCheck.Look;

/**
 * Looks into an SVG that comes from a stranger. Only shapes and gradients may stand in it, by a list of what is known to be
 * harmless: all that could fetch, run, or repeat itself without end is refused, and so are letters, for which no font is sure
 * to be there.
 */
final class SvgFile {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "clipPath",
            "style",
            "linearGradient",
            "radialGradient",
            "stop",
            "title",
            "desc",
            "metadata");
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_LEVELS = 64;
    private static final Pattern OUTWARDS =
            Pattern.compile("(?i)url\\s*\\(\\s*['\"]?\\s*(?!#)|@import|\\\\|image-set|expression");
    private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)(?:px|pt|mm|cm|in)?\\s*");
    private static final Pattern VIEW =
            Pattern.compile("\\s*-?[0-9.]+[\\s,]+-?[0-9.]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)\\s*");

    private final XMLStreamReader reader;
    private Look size = Look.wrong("no-size", "");
    private int elements;
    private int level;
    private int clips;

    private SvgFile(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Look look(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        try {
            return new SvgFile(factory.createXMLStreamReader(new ByteArrayInputStream(bytes))).read();
        } catch (XMLStreamException e) {
            return Look.wrong("type", "SVG");
        }
    }

    private Look read() throws XMLStreamException {
        while (reader.hasNext()) {
            Look found =
                    switch (reader.next()) {
                        case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE -> Look.wrong(
                                "entity", "<!DOCTYPE>");
                        case XMLStreamReader.PROCESSING_INSTRUCTION -> Look.wrong(
                                "element", "<?" + reader.getPITarget() + "?>");
                        case XMLStreamReader.START_ELEMENT -> begin();
                        case XMLStreamReader.END_ELEMENT -> end();
                        case XMLStreamReader.CHARACTERS -> text(reader.getText());
                        default -> size;
                    };
            boolean wrong = !found.fault().isEmpty() && !found.fault().equals("no-size");
            if (wrong) {
                return found;
            }
        }
        return size;
    }

    private Look begin() {
        elements++;
        level++;
        String name = reader.getLocalName();
        boolean isSvg = SVG.equals(reader.getNamespaceURI());
        if (level == 1 && !(isSvg && name.equals("svg"))) {
            return Look.wrong("type", "SVG");
        }
        if (elements > MOST_ELEMENTS || level > MOST_LEVELS) {
            return Look.wrong("many", Integer.toString(MOST_ELEMENTS));
        }
        if (isSvg && !SHAPES.contains(name)) {
            return Look.wrong("element", "<" + name + ">");
        }
        clips += name.equals("clipPath") ? 1 : 0;
        size = level == 1 ? size() : size;
        return attributes();
    }

    private Look end() {
        level--;
        clips -= reader.getLocalName().equals("clipPath") ? 1 : 0;
        return size;
    }

    private Look attributes() {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String name = reader.getAttributeLocalName(at).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(at);
            boolean runs = name.startsWith("on");
            boolean leads = name.equals("href")
                    || name.equals("src")
                    || OUTWARDS.matcher(value).find();
            boolean repeats = clips > 0 && (name.equals("clip-path") || value.contains("clip-path"));
            if (runs || leads || repeats) {
                return Look.wrong(
                        runs ? "runs" : "address", reader.getAttributeLocalName(at) + "=\"" + shortened(value) + "\"");
            }
        }
        return size;
    }

    private Look text(String text) {
        Matcher outwards = OUTWARDS.matcher(text);
        return outwards.find() || text.contains("clip-path") ? Look.wrong("address", shortened(text.strip())) : size;
    }

    private Look size() {
        Matcher view = VIEW.matcher(attribute("viewBox"));
        if (view.matches()) {
            return sized(view.group(1), view.group(2));
        }
        Matcher width = NUMBER.matcher(attribute("width"));
        Matcher height = NUMBER.matcher(attribute("height"));
        return width.matches() && height.matches() ? sized(width.group(1), height.group(1)) : Look.wrong("no-size", "");
    }

    private static Look sized(String width, String height) {
        try {
            double across = Double.parseDouble(width);
            double along = Double.parseDouble(height);
            return across > 0 && along > 0 ? Look.sound(across, along) : Look.wrong("no-size", "");
        } catch (NumberFormatException e) {
            return Look.wrong("no-size", "");
        }
    }

    private String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
