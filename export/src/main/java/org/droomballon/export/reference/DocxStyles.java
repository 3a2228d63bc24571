package org.droomballon.export.reference;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of a Word document, found by their names: an id differs from language to language, a name does not. */
final class DocxStyles {
    private static final String WORD = DocxReference.WORD;

    /** Our styles by id, with the names that they have in every Word. */
    static final ImmutableMap<String, String> OURS = ImmutableMap.<String, String>builder()
            .put("Normal", "Normal")
            .put("TableNormal", "Normal Table")
            .put("Heading1", "heading 1")
            .put("Heading2", "heading 2")
            .put("Heading3", "heading 3")
            .put("Heading4", "heading 4")
            .put("Lead", "Lead")
            .put("Notice", "Notice")
            .put("Label", "Label")
            .put("ListParagraph", "List Paragraph")
            .put("Writing", "Writing")
            .put("Cell", "Cell")
            .put("Strong", "Strong")
            .put("Soft", "Soft")
            .put("Code", "Code")
            .put("TableGrid", "Table Grid")
            .buildOrThrow();

    private final Document theirs;
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    DocxStyles(Document theirs) {
        this.theirs = theirs;
        Xml.children(theirs.getDocumentElement(), "style").forEach(style -> {
            taken.add(id(style));
            byName.putIfAbsent(DocxReference.folded(name(style)), id(style));
        });
    }

    /** Our ids, and what to write for each in that document. */
    Map<String, String> ids() {
        ImmutableMap.Builder<String, String> ids = ImmutableMap.builder();
        OURS.forEach((id, name) -> ids.put(id, byName.getOrDefault(DocxReference.folded(name), free(id))));
        return ids.buildOrThrow();
    }

    private String free(String id) {
        return taken.contains(id) ? free(id + "D") : id;
    }

    /** Their styles, with those of ours that they lack, for a text in that language. */
    Document with(Document ours, String languageTag) {
        Map<String, String> ids = ids();
        for (Element style : Xml.children(ours.getDocumentElement(), "style").toList()) {
            boolean lacking = OURS.containsKey(id(style)) && !byName.containsKey(DocxReference.folded(name(style)));
            if (lacking) {
                theirs.getDocumentElement().appendChild(theirs.importNode(renamed(style, ids), true));
            }
        }
        speak(languageTag);
        Xml.all(theirs.getDocumentElement()).stream()
                .filter(DocxStyles::isDirection)
                .toList()
                .forEach(direction -> direction.getParentNode().removeChild(direction));
        return theirs;
    }

    private static Element renamed(Element style, Map<String, String> ids) {
        style.setAttributeNS(WORD, "w:styleId", ids.get(id(style)));
        style.removeAttributeNS(WORD, "default");
        for (String link : List.of("basedOn", "next")) {
            Xml.child(style, link)
                    .ifPresent(each -> each.setAttributeNS(
                            WORD, "w:val", ids.getOrDefault(each.getAttributeNS(WORD, "val"), "Normal")));
        }
        return style;
    }

    /** The language in which they were made is seldom that of the text: a screen reader would read it out wrongly. */
    private void speak(String languageTag) {
        Element defaults = under(theirs.getDocumentElement(), "docDefaults");
        Element runs = under(under(defaults, "rPrDefault"), "rPr");
        Element language = under(runs, "lang");
        for (String script : List.of("val", "eastAsia", "bidi")) {
            language.setAttributeNS(WORD, "w:" + script, languageTag);
        }
    }

    /** Whether paragraphs or columns run from the right: every one of our text says so itself. */
    private static boolean isDirection(Element each) {
        return Set.of("bidi", "bidiVisual").contains(each.getLocalName());
    }

    private Element under(Element parent, String name) {
        return Xml.child(parent, name).orElseGet(() -> {
            Node first = name.equals("docDefaults") || name.equals("rPrDefault") ? parent.getFirstChild() : null;
            return (Element) parent.insertBefore(theirs.createElementNS(WORD, "w:" + name), first);
        });
    }

    private static String id(Element style) {
        return style.getAttributeNS(WORD, "styleId");
    }

    private static String name(Element style) {
        return Xml.child(style, "name")
                .map(name -> name.getAttributeNS(WORD, "val"))
                .orElse("");
    }
}
