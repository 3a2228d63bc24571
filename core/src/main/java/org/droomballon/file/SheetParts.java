package org.droomballon.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.droomballon.file.Problem.Kind;

/** The XML parts of a work sheet, read within bounds; what they refer to outside is never looked for. */
final class SheetParts {
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_PARTS = 1000;

    private final Map<String, byte[]> parts;

    private SheetParts(Map<String, byte[]> parts) {
        this.parts = ImmutableMap.copyOf(parts);
    }

    static SheetParts of(Source source) throws UnreadableFileException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = ByteStreams.limit(zip, left + 1).readAllBytes();
                left -= bytes.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw source.wrong(Kind.TOO_LARGE, Integer.toString(MOST_BYTES >> 20));
                }
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), bytes);
                }
            }
        } catch (IOException e) {
            throw source.wrong(Kind.NOT_CSV, "spreadsheet");
        }
        return new SheetParts(parts);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A reader of a part, if it is there. It knows no document type, so that no entity can grow or fetch. */
    Optional<XMLStreamReader> reader(String name) throws XMLStreamException {
        if (!has(name)) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return Optional.of(factory.createXMLStreamReader(new ByteArrayInputStream(parts.get(name))));
    }
}
