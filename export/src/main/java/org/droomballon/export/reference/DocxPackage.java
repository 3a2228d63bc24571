package org.droomballon.export.reference;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.droomballon.branding.ReferenceDocument;
import org.droomballon.export.reference.Relations.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What holds a Word file together: which part is of which type, and how the text finds the others. */
record DocxPackage(ReferenceDocument document, List<Relation> taken, Collection<String> parts) {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final ImmutableMap<String, String> OURS = ImmutableMap.of(
            "word/document.xml", OFFICE + "wordprocessingml.document.main+xml",
            "word/styles.xml", OFFICE + "wordprocessingml.styles+xml",
            "word/numbering.xml", OFFICE + "wordprocessingml.numbering+xml",
            "word/settings.xml", OFFICE + "wordprocessingml.settings+xml",
            "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
            "docProps/app.xml", OFFICE + "extended-properties+xml");

    private static final ImmutableMap<String, String> BY_RELATION = ImmutableMap.of(
            "theme", OFFICE + "theme+xml",
            "fontTable", OFFICE + "wordprocessingml.fontTable+xml",
            "header", OFFICE + "wordprocessingml.header+xml",
            "footer", OFFICE + "wordprocessingml.footer+xml");

    /** Kinds of files that headers and fonts bring, by the ends of their names. */
    private static final ImmutableMap<String, String> BY_END = ImmutableMap.<String, String>builder()
            .put("rels", "application/vnd.openxmlformats-package.relationships+xml")
            .put("xml", "application/xml")
            .put("png", "image/png")
            .put("jpg", "image/jpeg")
            .put("jpeg", "image/jpeg")
            .put("gif", "image/gif")
            .put("tiff", "image/tiff")
            .put("bmp", "image/bmp")
            .put("emf", "image/x-emf")
            .put("wmf", "image/x-wmf")
            .put("svg", "image/svg+xml")
            .put("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont")
            .buildOrThrow();

    byte[] types() {
        Document types = empty(TYPES, "Types");
        Stream.concat(Stream.of("rels", "xml"), parts.stream().map(DocxPackage::end))
                .distinct()
                .forEach(end -> add(types, "Default", Map.of("Extension", end, "ContentType", typeOf(end))));
        OURS.forEach((part, type) -> add(types, "Override", Map.of("PartName", "/" + part, "ContentType", type)));
        taken.stream()
                .map(relation ->
                        Map.of("PartName", "/" + relation.target(), "ContentType", BY_RELATION.get(relation.type())))
                .distinct()
                .forEach(attributes -> add(types, "Override", attributes));
        return Xml.bytes(types);
    }

    private static String typeOf(String end) {
        if (!BY_END.containsKey(end)) {
            throw new BadReferenceException("active", "." + end);
        }
        return BY_END.get(end);
    }

    /**
     * What the text refers to: our parts, those that are taken over, and the addresses that our text links to.
     *
     * @param ours what our text refers to without a reference document
     */
    byte[] relations(Document ours) {
        Document relations = empty(RELATIONS, "Relationships");
        for (String own : List.of("styles", "numbering", "settings")) {
            add(relations, "Relationship", attributes("own-" + own, own, own + ".xml"));
        }
        taken.forEach(each -> add(relations, "Relationship", attributes(each.id(), each.type(), "/" + each.target())));
        Xml.children(ours.getDocumentElement(), "Relationship")
                .filter(link -> link.getAttribute("TargetMode").equals("External"))
                .forEach(link -> relations.getDocumentElement().appendChild(relations.importNode(link, true)));
        return Xml.bytes(relations);
    }

    private static Map<String, String> attributes(String id, String type, String target) {
        return ImmutableMap.of("Id", id, "Type", Relations.TYPES + type, "Target", target);
    }

    /** Ours; of theirs only whether left and right pages have headers of their own. */
    Document settings(Document ours) {
        boolean both = document.part("word/settings.xml")
                .flatMap(part -> Xml.child(Xml.read(part).getDocumentElement(), "evenAndOddHeaders"))
                .isPresent();
        if (both) {
            Element root = ours.getDocumentElement();
            Element tabs = Xml.child(root, "defaultTabStop").orElseThrow();
            root.insertBefore(ours.createElementNS(DocxReference.WORD, "w:evenAndOddHeaders"), tabs.getNextSibling());
        }
        return ours;
    }

    private static Document empty(String namespace, String root) {
        return Xml.read("<" + root + " xmlns=\"" + namespace + "\"/>");
    }

    private static void add(Document document, String name, Map<String, String> attributes) {
        Element root = document.getDocumentElement();
        Element added = document.createElementNS(root.getNamespaceURI(), name);
        attributes.forEach(added::setAttribute);
        root.appendChild(added);
    }

    private static String end(String part) {
        return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
