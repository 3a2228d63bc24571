package org.droomballon.export.reference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.droomballon.branding.FileBytes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes parts of documents. A document type is refused, so that no part names a file or grows. */
final class Xml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xml() {}

    static Document read(FileBytes part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part.toArray()));
        } catch (SAXException | IOException e) {
            throw new BadReferenceException("xml", part.name());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document read(String ours) {
        return read(FileBytes.of("ours", ours.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.setXmlStandalone(true);
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    /** The elements right under another, in their order. */
    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Stream<Element> children(Node parent, String localName) {
        return children(parent).stream().filter(child -> localName.equals(child.getLocalName()));
    }

    static Optional<Element> child(Node parent, String localName) {
        return children(parent, localName).findFirst();
    }

    /** An element and all below it. */
    static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        all.add(root);
        for (int at = 0; at < all.size(); at++) {
            all.addAll(children(all.get(at)));
        }
        return all;
    }
}
