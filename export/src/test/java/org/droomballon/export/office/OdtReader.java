package org.droomballon.export.office;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the facts back out of a document for LibreOffice, by its styles alone. */
final class OdtReader {
    private final Element content;

    OdtReader(byte[] file) {
        this.content = new Parts(file).xml("content.xml");
    }

    /** Those of the second chapter, which is about the points; the first tells who is behind them. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        String point = "";
        int chapter = 0;
        for (Element block : Parts.all(content, "*")) {
            chapter += Parts.attribute(block, "outline-level").equals("2") ? 1 : 0;
            if (chapter > 2) {
                return facts;
            }
            if (block.getLocalName().equals("h")) {
                point = Parts.attribute(block, "outline-level").equals("3") ? text(block, "") : "";
            } else if (block.getLocalName().equals("p") && !point.isEmpty() && isNote(block)) {
                facts.add(new Fact(
                        point, text(block, "Plain"), text(block, "Soft").strip(), ""));
            } else if (block.getLocalName().equals("p")
                    && !facts.isEmpty()
                    && !text(block, "Strong").isEmpty()) {
                facts.add(facts.remove(facts.size() - 1)
                        .translated(text(block, "Plain").strip()));
            }
        }
        return facts;
    }

    /** Its own words, and behind them where they come from. */
    private static boolean isNote(Element paragraph) {
        return !text(paragraph, "Plain").isEmpty() && !text(paragraph, "Soft").isEmpty();
    }

    private static String text(Element paragraph, String look) {
        StringBuilder text = new StringBuilder();
        for (Element span : Parts.all(paragraph, "span")) {
            String style = Parts.attribute(span, "style-name").replaceFirst("-.*", "");
            if (look.isEmpty() || look.equals(style)) {
                append(text, span.getChildNodes());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, NodeList nodes) {
        for (int at = 0; at < nodes.getLength(); at++) {
            Node node = nodes.item(at);
            if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            } else {
                text.append(node.getLocalName().equals("s") ? " " : "\n");
            }
        }
    }
}
