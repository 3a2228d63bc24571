package org.droomballon.export.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a document in the order in which they are given, so that equal parts are equal bytes. */
public final class ZippedParts {
    /** A part has no date of its own; on the first day that a ZIP can tell, Java would add the time zone. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    public ZippedParts part(String name, String text) {
        return put(entry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A part that is no text. */
    public ZippedParts part(String name, byte[] bytes) {
        return put(entry(name), bytes);
    }

    /** A part that is not compressed, so that others can tell the kind of file by its first bytes. */
    public ZippedParts stored(String name, String text) {
        byte[] part = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(part);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(sum.getValue());
        return put(entry, part);
    }

    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("packing in memory", e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        return entry;
    }

    private ZippedParts put(ZipEntry entry, byte[] part) {
        try {
            zip.putNextEntry(entry);
            zip.write(part);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("packing in memory", e);
        }
    }
}
