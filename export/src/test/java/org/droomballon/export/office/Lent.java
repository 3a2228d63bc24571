package org.droomballon.export.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.house.Dress;
import org.droomballon.export.house.Houses;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.reference.References;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.ReferenceFiles;
import org.droomballon.file.UnreadableFileException;

/** A document of a school, with a header, a logo and styles of its own, that can be changed part by part. */
final class Lent {
    private final String format;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Lent(String format) {
        this.format = format;
    }

    static Lent of(String format) throws IOException {
        Lent lent = new Lent(format);
        byte[] file = Houses.exporter(format).write(TenPointsFixture.in(Wording.DUTCH));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                lent.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return lent;
    }

    Lent change(String part, String from, String to) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + part);
        }
        return put(part, text.replace(from, to));
    }

    Lent put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path write(Path folder) throws IOException {
        ZippedParts zip = new ZippedParts(new ZippedParts.Usual());
        parts.forEach(zip::part);
        return Files.write(folder.resolve("school." + format), zip.bytes());
    }

    /** A document that was made with its styles. */
    byte[] made(Path folder, Document document) throws IOException, UnreadableFileException {
        References lent = References.NONE.with(ReferenceFiles.read(write(folder)));
        return Exporters.all(Documents.CLOCK, PrintSettings.USUAL, Dress.OURS.with(lent)).stream()
                .filter(exporter -> exporter.format().equals(format))
                .findFirst()
                .orElseThrow()
                .write(document);
    }
}
