package org.droomballon.export.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.zip.Deflater.BEST_COMPRESSION;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Packs the parts of a document in the order in which they are given, so that equal parts are equal bytes. Most parts are the
 * same in every document of a language: they are packed once, which the ZIP writer of Java cannot do.
 */
public final class ZippedParts {
    /** A part has no date of its own; this is the first day that a ZIP can tell. */
    private static final int NO_DATE = 0x00210000;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    private static final int UTF_8_NAMES = 0x0800;
    private static final int MOST_HEADER = 64;
    private static final int CHUNK = 2_048;

    /** The last level at which zlib takes the first match that it finds: a fifth of the time, and some 100 bytes more. */
    private static final int QUICK = 3;

    /** Java 17 itself takes four times as long as soon as one letter is beyond ASCII. */
    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private final Usual usual;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    private final ByteArrayOutputStream central = new ByteArrayOutputStream(1_024);
    private int parts;

    /** Parts that came before, packed; one for each exporter, for all threads. */
    public static final class Usual {
        private static final int MOST = 64;

        private final Cache<Part, Packed> packed =
                CacheBuilder.newBuilder().maximumSize(MOST).build();

        private Packed pack(String text) {
            Part part = new Part(text);
            Packed before = packed.getIfPresent(part);
            return before != null
                    ? before
                    : packed.asMap()
                            .computeIfAbsent(part, made -> ZippedParts.pack(text.getBytes(UTF_8), BEST_COMPRESSION));
        }
    }

    /** The text of a part, which is told from others by a few of its letters before it is compared as a whole. */
    private record Part(String text) {
        private static final int APART = 37;

        @Override
        public int hashCode() {
            int hash = text.length();
            for (int at = 0; at < text.length(); at += APART) {
                hash = 31 * hash + text.charAt(at);
            }
            return hash;
        }
    }

    private static final class Packed {
        private final byte[] bytes;
        private final int size;
        private final int sum;
        private final int method;

        private Packed(byte[] bytes, byte[] part, int method) {
            CRC32 summed = new CRC32();
            summed.update(part);
            this.bytes = bytes;
            this.size = part.length;
            this.sum = (int) summed.getValue();
            this.method = method;
        }
    }

    public ZippedParts(Usual usual) {
        this.usual = Objects.requireNonNull(usual, "usual");
    }

    /** A part that is another one in every document. */
    public ZippedParts part(String name, String text) {
        return part(name, ENCODER.encodeAsUTF8(text));
    }

    /** A part that is no text. */
    public ZippedParts part(String name, byte[] content) {
        return put(name, pack(content, QUICK));
    }

    /** A part that is the same in many documents. */
    public ZippedParts usual(String name, String text) {
        return put(name, usual.pack(text));
    }

    /** A part that is not compressed, so that others can tell the kind of file by its first bytes. */
    public ZippedParts stored(String name, String text) {
        byte[] part = text.getBytes(UTF_8);
        return put(name, new Packed(part, part, 0));
    }

    public byte[] bytes() {
        int start = bytes.size();
        bytes.writeBytes(central.toByteArray());
        ByteBuffer end = header(END).putShort((short) 0).putShort((short) 0);
        end.putShort((short) parts).putShort((short) parts);
        end.putInt(central.size()).putInt(start).putShort((short) 0);
        write(end, bytes);
        return bytes.toByteArray();
    }

    /** Its header and its bytes, and what the directory at the end says of it (PKWARE APPNOTE 6.3, 4.3). */
    private ZippedParts put(String name, Packed packed) {
        byte[] called = name.getBytes(UTF_8);
        ByteBuffer entry = header(CENTRAL).putShort((short) VERSION);
        describe(entry, called, packed)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(bytes.size());
        write(entry, central);
        central.writeBytes(called);
        write(describe(header(LOCAL), called, packed), bytes);
        bytes.writeBytes(called);
        bytes.writeBytes(packed.bytes);
        parts++;
        return this;
    }

    private static ByteBuffer describe(ByteBuffer header, byte[] name, Packed packed) {
        return header.putShort((short) VERSION)
                .putShort((short) UTF_8_NAMES)
                .putShort((short) packed.method)
                .putInt(NO_DATE)
                .putInt(packed.sum)
                .putInt(packed.bytes.length)
                .putInt(packed.size)
                .putShort((short) name.length)
                .putShort((short) 0);
    }

    private static ByteBuffer header(int kind) {
        return ByteBuffer.allocate(MOST_HEADER).order(ByteOrder.LITTLE_ENDIAN).putInt(kind);
    }

    private static void write(ByteBuffer header, ByteArrayOutputStream out) {
        byte[] written = new byte[header.flip().remaining()];
        header.get(written);
        out.writeBytes(written);
    }

    private static Packed pack(byte[] part, int level) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(CHUNK);
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(part);
            deflater.finish();
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
        } finally {
            deflater.end();
        }
        return packed.size() < part.length
                ? new Packed(packed.toByteArray(), part, Deflater.DEFLATED)
                : new Packed(part, part, 0);
    }
}
