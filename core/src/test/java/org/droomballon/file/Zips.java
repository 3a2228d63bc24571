package org.droomballon.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** ZIP files as strangers may send them. */
final class Zips {
    private final List<Map.Entry<ZipArchiveEntry, byte[]>> parts = new ArrayList<>();

    /** Names and bytes by turns. */
    static Zips of(Object... namesAndBytes) {
        Zips zips = new Zips();
        for (int at = 0; at < namesAndBytes.length; at += 2) {
            zips.with((String) namesAndBytes[at], (byte[]) namesAndBytes[at + 1]);
        }
        return zips;
    }

    Zips with(String name, byte[] bytes) {
        return with(new ZipArchiveEntry(name), bytes);
    }

    Zips with(ZipArchiveEntry entry, byte[] bytes) {
        parts.add(Map.entry(entry, bytes));
        return this;
    }

    Zips stored(String name, byte[] bytes) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return with(entry, bytes);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (Map.Entry<ZipArchiveEntry, byte[]> part : parts) {
                zip.putArchiveEntry(part.getKey());
                zip.write(part.getValue());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Path write(Path folder) throws IOException {
        return Files.write(folder.resolve("x.deck"), bytes());
    }

    /** Where the entry of the last part begins in the directory of a ZIP. */
    static int lastDirectoryEntry(byte[] zip) {
        for (int at = zip.length - 4; at >= 0; at--) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                return at;
            }
        }
        throw new IllegalArgumentException("no directory");
    }

    /** Bytes that cannot be squeezed. */
    static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
