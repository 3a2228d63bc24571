package org.droomballon.export.reference;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.droomballon.branding.FileBytes;
import org.droomballon.branding.ReferenceDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A LibreOffice document that lends its styles, lists, fonts, page, header and footer. */
public final class OdtReference {
    private static final String LINKS = "http://www.w3.org/1999/xlink";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String FORMAT = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final String STYLES = "styles.xml";

    /** What runs, or takes in other files. */
    private static final Set<String> ACTIVE = Set.of(
            "event-listener",
            "event-listeners",
            "script",
            "scripts",
            "object",
            "object-ole",
            "plugin",
            "applet",
            "floating-frame",
            "section-source",
            "dde-connection-decl",
            "dde-source",
            "form",
            "database-display",
            "execute-macro");

    /** What has a direction that the rest inherits. */
    private static final Set<String> TURNING =
            Set.of("page-layout-properties", "paragraph-properties", "table-properties");

    private static final Set<String> DEFAULTS = Set.of("page-layout", "default-style");

    private final FileBytes styles;
    private final Map<String, FileBytes> brought = new TreeMap<>();

    private OdtReference(ReferenceDocument document) {
        this.styles = document.part(STYLES).orElseThrow(() -> new BadReferenceException("part", STYLES));
        Element root = Xml.read(styles).getDocumentElement();
        if (!root.getLocalName().equals("document-styles")
                || Xml.child(root, "styles").isEmpty()) {
            throw new BadReferenceException("xml", STYLES);
        }
        Xml.all(root).forEach(each -> look(each, document));
    }

    static OdtReference of(ReferenceDocument document) {
        return new OdtReference(document);
    }

    private void look(Element element, ReferenceDocument document) {
        if (ACTIVE.contains(element.getLocalName())) {
            throw new BadReferenceException("active", element.getTagName());
        }
        String address = element.getAttributeNS(LINKS, "href");
        boolean clicked = element.getLocalName().equals("a") && address.matches("(?i)(https?|mailto):.*");
        if (!address.isEmpty() && !address.startsWith("#") && !clicked) {
            FileBytes part = document.part(address).orElseThrow(() -> new BadReferenceException("address", address));
            brought.put(address, part);
        }
    }

    /** Pictures and fonts that its styles need, by name. */
    public Map<String, FileBytes> brought() {
        return ImmutableMap.copyOf(brought);
    }

    /**
     * Its styles, with those of ours that it lacks, for a text in that language.
     *
     * @param direction of the text, {@code ltr} or {@code rtl}
     */
    public byte[] merged(String ours, Locale language, String direction) {
        Document merged = Xml.read(styles);
        Document own = Xml.read(ours);
        Element into = Xml.child(merged.getDocumentElement(), "styles").orElseThrow();
        Set<String> known = new HashSet<>();
        Xml.children(into).forEach(style -> known.add(key(style)));
        for (Element style :
                Xml.children(Xml.child(own.getDocumentElement(), "styles").orElseThrow())) {
            if (!key(style).endsWith(" ") && known.add(key(style))) {
                into.appendChild(merged.importNode(style, true));
            }
        }
        Xml.children(into, "default-style").forEach(style -> speak(style, language));
        turn(merged.getDocumentElement(), direction.equals("rtl") ? "rl-tb" : "lr-tb");
        return Xml.bytes(merged);
    }

    /** The kind of a style and its name; defaults have none. */
    private static String key(Element style) {
        return style.getLocalName() + " " + style.getAttributeNS(STYLE, "family") + " "
                + style.getAttributeNS(STYLE, "name");
    }

    /** Pages, tables and paragraphs run as the text does; a paragraph that runs otherwise says so itself. */
    private static void turn(Element root, String mode) {
        for (Element each : Xml.all(root)) {
            each.removeAttributeNS(STYLE, "writing-mode");
            if (TURNING.contains(each.getLocalName())
                    && DEFAULTS.contains(each.getParentNode().getLocalName())) {
                each.setAttributeNS(STYLE, "style:writing-mode", mode);
            }
        }
    }

    /** The language in which it was made is seldom that of the text: a screen reader would read it out wrongly. */
    private static void speak(Element defaults, Locale language) {
        String country = language.getCountry().isEmpty() ? "none" : language.getCountry();
        for (Element text : Xml.children(defaults, "text-properties").toList()) {
            for (String script : List.of("", "-asian", "-complex")) {
                text.removeAttributeNS(STYLE, "rfc-language-tag" + script);
                String space = script.isEmpty() ? FORMAT : STYLE;
                String prefix = script.isEmpty() ? "fo:" : "style:";
                text.setAttributeNS(space, prefix + "language" + script, language.getLanguage());
                text.setAttributeNS(space, prefix + "country" + script, country);
            }
        }
    }
}
