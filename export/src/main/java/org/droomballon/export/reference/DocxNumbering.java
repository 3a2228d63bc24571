package org.droomballon.export.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.branding.FileBytes;
import org.droomballon.branding.ReferenceDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists of a Word document, with ours behind them. */
record DocxNumbering(Optional<FileBytes> theirs) {
    private static final String WORD = DocxReference.WORD;

    static DocxNumbering of(ReferenceDocument document) {
        Optional<FileBytes> part = document.part("word/numbering.xml");
        part.ifPresent(Xml::read);
        return new DocxNumbering(part);
    }

    /** The highest number that one of its lists has. */
    int lists() {
        return theirs.map(part -> highest(Xml.read(part), "num", "numId")).orElse(0);
    }

    Document with(String numbering) {
        Document ours = Xml.read(numbering);
        if (theirs.isEmpty()) {
            return ours;
        }
        Document merged = Xml.read(theirs.get());
        int shapes = highest(merged, "abstractNum", "abstractNumId") + 1;
        int lists = highest(merged, "num", "numId");
        Optional<Element> firstList = Xml.child(merged.getDocumentElement(), "num");
        for (Element each : shifted(ours, shapes, lists)) {
            boolean shape = each.getLocalName().equals("abstractNum");
            merged.getDocumentElement()
                    .insertBefore(merged.importNode(each, true), shape ? firstList.orElse(null) : end(merged));
        }
        return merged;
    }

    /** What the schema puts behind all lists, if it is there. */
    private static Element end(Document numbering) {
        return Xml.child(numbering.getDocumentElement(), "numIdMacAtCleanup").orElse(null);
    }

    private static List<Element> shifted(Document ours, int shapes, int lists) {
        for (Element each : Xml.all(ours.getDocumentElement())) {
            add(each, "abstractNumId", shapes);
            add(each, "numId", lists);
            if (each.getLocalName().equals("abstractNumId")) {
                add(each, "val", shapes);
            }
        }
        return Xml.children(ours.getDocumentElement());
    }

    private static void add(Element element, String attribute, int more) {
        String number = element.getAttributeNS(WORD, attribute);
        if (!number.isEmpty()) {
            element.setAttributeNS(WORD, "w:" + attribute, Integer.toString(Integer.parseInt(number) + more));
        }
    }

    private static int highest(Document numbering, String name, String attribute) {
        Stream<Element> all = Xml.children(numbering.getDocumentElement(), name);
        return all.map(each -> each.getAttributeNS(WORD, attribute))
                .filter(number -> number.matches("[0-9]{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
