package org.droomballon.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.droomballon.file.Problem.Kind;

/** Takes a ZIP apart in memory. It comes from strangers: nothing is written to disk, and nothing is believed. */
final class PackageReader {
    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final int KINDS_OF_FILE = 0170000;
    private static final int PLAIN_FILE = 0100000;
    private static final int FOLDER = 0040000;

    private final Source source;
    private final Predicate<String> wanted;
    private final PackageLimits limits;
    private final PackageNames names = new PackageNames();
    private final Problems problems = new Problems();

    private PackageReader(Source source, Predicate<String> wanted) {
        this.source = source;
        this.wanted = wanted;
        this.limits = new PackageLimits(source.name());
    }

    /** The parts of a deck package by name, in their order. */
    static Map<String, byte[]> read(Source source) throws UnreadableFileException {
        return read(source, PackageNames::belongsToADeck);
    }

    /** The parts of a ZIP whose names are wanted; all others are looked at for what may not be there, and passed over. */
    static Map<String, byte[]> read(Source source, Predicate<String> wanted) throws UnreadableFileException {
        PackageReader reader = new PackageReader(source, wanted);
        reader.limits.checkEntries(reader.entries());
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes()))
                .setCharset(StandardCharsets.UTF_8)
                .get()) {
            return reader.parts(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException(source.name(), List.of(Problem.at(Kind.NOT_A_PACKAGE, "", "damaged")));
        }
    }

    /** Counted in the bytes, before anything is made of them. */
    private int entries() {
        int count = 0;
        byte[] bytes = source.bytes();
        for (int at = 0; at < bytes.length - DIRECTORY_ENTRY.length; at++) {
            boolean starts = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
            count += starts ? 1 : 0;
        }
        return count;
    }

    private Map<String, byte[]> parts(ZipFile zip) throws IOException, UnreadableFileException {
        ImmutableMap.Builder<String, byte[]> parts = ImmutableMap.builder();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            Optional<String> wrong = whyNot(entry);
            if (wrong.isPresent()) {
                problems.add(Problem.at(Kind.BAD_PART, "", wrong.get(), entry.getName()));
            } else if (!entry.isDirectory() && wanted.test(entry.getName())) {
                bytes(zip, entry).ifPresent(bytes -> parts.put(entry.getName(), bytes));
            }
        }
        problems.throwIfAny(source.name());
        return parts.buildOrThrow();
    }

    private Optional<String> whyNot(ZipArchiveEntry entry) {
        int kind = entry.getUnixMode() & KINDS_OF_FILE;
        if (kind != 0 && kind != PLAIN_FILE && kind != FOLDER) {
            return Optional.of("link");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("encrypted");
        }
        return Bytes.contains(entry.getRawName(), (byte) '\\') ? Optional.of("path") : names.whyNot(entry.getName());
    }

    private Optional<byte[]> bytes(ZipFile zip, ZipArchiveEntry entry) throws UnreadableFileException {
        Optional<byte[]> bytes = unpacked(zip, entry).filter(whole -> isWhole(whole, entry));
        if (bytes.isEmpty()) {
            problems.add(Problem.at(Kind.BAD_PART, "", "damaged", entry.getName()));
        }
        return bytes;
    }

    private Optional<byte[]> unpacked(ZipFile zip, ZipArchiveEntry entry) throws UnreadableFileException {
        boolean known = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
        if (!known) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(within(in, entry));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] within(InputStream in, ZipArchiveEntry entry) throws IOException, UnreadableFileException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            long packed = Math.min(entry.getCompressedSize(), source.bytes().length);
            limits.count(entry.getName(), out.size() + (long) read, read, packed);
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    private static boolean isWhole(byte[] bytes, ZipArchiveEntry entry) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return bytes.length == entry.getSize() && sum.getValue() == entry.getCrc();
    }
}
