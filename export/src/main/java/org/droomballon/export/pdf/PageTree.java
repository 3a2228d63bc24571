package org.droomballon.export.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a page of ours as the tree that is laid out. The library would look for a parser all over the class path for each page,
 * and copy what it parsed into a tree. Nothing that the page names outside itself is read.
 */
final class PageTree {
    private static final String XERCES = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";

    /** Those that are not reading: to make one costs as much as to read a page, and none reads two at a time. */
    private static final Queue<DocumentBuilder> FREE = new ConcurrentLinkedQueue<>();

    private PageTree() {}

    static Document of(String xhtml) {
        try {
            DocumentBuilder free = FREE.poll();
            DocumentBuilder builder = free == null ? builder() : free;
            Document tree = builder.parse(new InputSource(new StringReader(xhtml)));
            FREE.add(builder);
            Isolates.mark(tree);
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("no page: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(SAX + "external-general-entities", false);
        factory.setFeature(SAX + "external-parameter-entities", false);
        factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
        // Every node is needed at once, so putting it off is work for nothing.
        factory.setFeature(XERCES + "dom/defer-node-expansion", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
        return builder;
    }
}
