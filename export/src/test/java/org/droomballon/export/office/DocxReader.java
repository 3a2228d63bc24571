package org.droomballon.export.office;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Reads the facts back out of a document for Word, by its styles alone. */
final class DocxReader {
    private final Element document;

    DocxReader(byte[] file) {
        this.document = new Parts(file).xml("word/document.xml");
    }

    /** Those of the second chapter, which is about the points; the first tells who is behind them. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        String point = "";
        int chapter = 0;
        for (Element paragraph : Parts.all(document, "p")) {
            String style = style(paragraph, "pStyle");
            chapter += style.equals("Heading2") ? 1 : 0;
            if (chapter > 2) {
                return facts;
            }
            if (style.startsWith("Heading")) {
                point = style.equals("Heading3") ? text(paragraph, "") : "";
            } else if (!point.isEmpty() && isNote(paragraph)) {
                facts.add(new Fact(
                        point, text(paragraph, "plain"), text(paragraph, "Soft").strip(), ""));
            } else if (!facts.isEmpty() && !text(paragraph, "Strong").isEmpty()) {
                facts.add(facts.remove(facts.size() - 1)
                        .translated(text(paragraph, "plain").strip()));
            }
        }
        return facts;
    }

    /** Its own words, and behind them where they come from. */
    private static boolean isNote(Element paragraph) {
        return !text(paragraph, "plain").isEmpty() && !text(paragraph, "Soft").isEmpty();
    }

    /** The texts of the runs of a style; of all runs where none is asked. */
    private static String text(Element paragraph, String style) {
        StringBuilder text = new StringBuilder();
        for (Element run : Parts.all(paragraph, "r")) {
            String own = style(run, "rStyle");
            if (style.isEmpty() || style.equals(own.isEmpty() ? "plain" : own)) {
                append(text, run);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Element run) {
        for (Element each : Parts.all(run, "*")) {
            if (each.getLocalName().equals("br")) {
                text.append('\n');
            } else if (each.getLocalName().equals("t")) {
                text.append(each.getTextContent());
            }
        }
    }

    private static String style(Element element, String name) {
        return Parts.all(element, name).stream()
                .findFirst()
                .map(style -> Parts.attribute(style, "val"))
                .orElse("");
    }
}
