package org.droomballon.export.reference;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.droomballon.branding.FileBytes;
import org.droomballon.branding.ReferenceDocument;
import org.droomballon.export.reference.Relations.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word document that lends its styles, numbering, theme, fonts, page, headers and footers. */
public final class DocxReference {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN = "word/document.xml";

    /** What is taken over as it is. Settings are ours: theirs could name a template to be fetched. */
    private static final Set<String> TAKEN = Set.of("theme", "fontTable", "header", "footer");

    /** What the taken parts may bring along; a link is followed only when somebody clicks on it. */
    private static final Set<String> BROUGHT = Set.of("image", "font", "hyperlink");

    private static final Pattern REACHING =
            Pattern.compile("(?i)\\b(INCLUDEPICTURE|INCLUDETEXT|IMPORT|DDE|DDEAUTO|LINK|DATABASE|MACROBUTTON|RD)\\b");

    private final ReferenceDocument document;
    private final FileBytes styles;
    private final DocxStyles known;
    private final List<Relation> relations;
    private final Map<String, FileBytes> parts = new TreeMap<>();

    private DocxReference(ReferenceDocument document) {
        this.document = document;
        this.styles = needed("word/styles.xml");
        this.known = new DocxStyles(Xml.read(styles));
        this.relations = Relations.of(document, MAIN).stream()
                .filter(relation -> TAKEN.contains(relation.type()))
                .toList();
        relations.forEach(this::take);
        section();
        DocxNumbering.of(document);
    }

    static DocxReference of(ReferenceDocument document) {
        return new DocxReference(document);
    }

    /** By which id the document knows each of our styles: its own where it has one of that name. */
    public Map<String, String> styleIds() {
        return known.ids();
    }

    /** How many lists it has already: ours are counted on. */
    public int lists() {
        return DocxNumbering.of(document).lists();
    }

    /**
     * The parts of the file.
     *
     * @param ours the parts that our templates made, by name
     * @param languageTag of the text
     */
    public Map<String, byte[]> merged(Map<String, String> ours, String languageTag) {
        DocxPackage made = new DocxPackage(document, relations, parts.keySet());
        ImmutableMap.Builder<String, byte[]> merged = ImmutableMap.builder();
        merged.put("[Content_Types].xml", made.types());
        for (String name : List.of("_rels/.rels", "docProps/core.xml", "docProps/app.xml")) {
            merged.put(name, Xml.bytes(Xml.read(ours.get(name))));
        }
        merged.put(Relations.nameFor(MAIN), made.relations(Xml.read(ours.get(Relations.nameFor(MAIN)))));
        merged.put(MAIN, Xml.bytes(withSection(Xml.read(ours.get(MAIN)))));
        merged.put(
                "word/styles.xml",
                Xml.bytes(new DocxStyles(Xml.read(styles)).with(Xml.read(ours.get("word/styles.xml")), languageTag)));
        merged.put("word/numbering.xml", Xml.bytes(DocxNumbering.of(document).with(ours.get("word/numbering.xml"))));
        merged.put("word/settings.xml", Xml.bytes(made.settings(Xml.read(ours.get("word/settings.xml")))));
        parts.forEach((name, bytes) -> merged.put(name, bytes.toArray()));
        return merged.buildOrThrow();
    }

    private FileBytes needed(String part) {
        FileBytes found = document.part(part).orElseThrow(() -> new BadReferenceException("part", part));
        if (!WORD.equals(Xml.read(found).getDocumentElement().getNamespaceURI())) {
            throw new BadReferenceException("xml", part);
        }
        return found;
    }

    private void take(Relation relation) {
        FileBytes part = document.part(relation.target())
                .filter(there -> !relation.external())
                .orElseThrow(() -> new BadReferenceException("address", relation.target()));
        requireHarmless(part);
        parts.put(part.name(), part);
        List<Relation> brought = Relations.of(document, part.name());
        if (!brought.isEmpty()) {
            String name = Relations.nameFor(part.name());
            parts.put(name, document.part(name).orElseThrow());
        }
        brought.forEach(this::bring);
    }

    private void bring(Relation relation) {
        if (!BROUGHT.contains(relation.type())) {
            throw new BadReferenceException("active", relation.type());
        }
        boolean link = relation.type().equals("hyperlink");
        if (relation.external() && !(link && relation.target().matches("(?i)(https?|mailto):.*"))) {
            throw new BadReferenceException("address", relation.target());
        }
        if (!relation.external()) {
            FileBytes part = document.part(relation.target())
                    .orElseThrow(() -> new BadReferenceException("part", relation.target()));
            parts.put(part.name(), part);
        }
    }

    /** A field of a header can name files and addresses that a word processor opens unasked. */
    private static void requireHarmless(FileBytes part) {
        for (Element each : Xml.all(Xml.read(part).getDocumentElement())) {
            boolean field = Set.of("instrText", "fldSimple").contains(each.getLocalName());
            String words = field ? each.getTextContent() + " " + each.getAttributeNS(WORD, "instr") : "";
            if (REACHING.matcher(words).find()
                    || Set.of("object", "control", "altChunk").contains(each.getLocalName())) {
                throw new BadReferenceException("active", part.name());
            }
        }
    }

    /** Its last section: the page, and which header stands on which. */
    private List<Element> section() {
        Element body = Xml.child(Xml.read(needed(MAIN)).getDocumentElement(), "body")
                .orElseThrow(() -> new BadReferenceException("part", MAIN));
        Set<String> kept = Set.of(
                "headerReference",
                "footerReference",
                "pgSz",
                "pgMar",
                "pgBorders",
                "pgNumType",
                "cols",
                "titlePg",
                "docGrid");
        return Xml.children(body, "sectPr")
                .flatMap(section -> Xml.children(section).stream())
                .filter(each -> kept.contains(each.getLocalName()))
                .toList();
    }

    /** Their page, but the direction of our text. */
    private Document withSection(Document text) {
        Element body = Xml.child(text.getDocumentElement(), "body").orElseThrow();
        Element ours = Xml.child(body, "sectPr").orElseThrow();
        List<Element> theirs = section();
        if (theirs.isEmpty()) {
            Xml.children(ours, "footerReference").toList().forEach(ours::removeChild);
            return text;
        }
        Optional<Element> direction = Xml.child(ours, "bidi");
        Xml.children(ours).forEach(ours::removeChild);
        theirs.forEach(each -> ours.appendChild(text.importNode(each, true)));
        direction.ifPresent(
                each -> ours.insertBefore(each, Xml.child(ours, "docGrid").orElse(null)));
        return text;
    }

    /** Names of styles are compared as Word does, whatever their capitals. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
