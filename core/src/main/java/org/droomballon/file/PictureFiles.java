package org.droomballon.file;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.droomballon.deck.Picture;

/** Tells whether bytes are a picture of the type that their name says. */
final class PictureFiles {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final String SVG = "http://www.w3.org/2000/svg";

    private PictureFiles() {}

    static boolean isPicture(String path, byte[] bytes) {
        Optional<Picture.Type> type = Picture.isPath(path) ? Picture.Type.of(path) : Optional.empty();
        return type.isPresent()
                && switch (type.get()) {
                    case PNG -> startsWith(bytes, PNG);
                    case JPEG -> startsWith(bytes, JPEG);
                    case SVG -> isSvg(bytes);
                };
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        return Arrays.equals(Arrays.copyOf(bytes, signature.length), signature);
    }

    /** Whether the first element is that of SVG. A document type is refused: it could name other files. */
    private static boolean isSvg(byte[] bytes) {
        if (Bytes.indexOf(bytes, (byte) '<') < 0) {
            return false;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            int event = reader.getEventType();
            while (event != XMLStreamReader.START_ELEMENT && event != XMLStreamReader.DTD) {
                event = reader.next();
            }
            return event == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("svg")
                    && SVG.equals(reader.getNamespaceURI());
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
