package org.droomballon.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.droomballon.file.LogoCheck.Look;

/** Looks into a PNG (ISO/IEC 15948) without unpacking it: its size, and whether every chunk is whole. */
final class PngFile {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int BESIDE_DATA = 12;
    private static final int HEADER = 13;

    private PngFile() {}

    static Look look(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (bytes.length < Long.BYTES || file.getLong() != SIGNATURE) {
            return Look.wrong("type", "PNG");
        }
        Look look = Look.wrong("damaged", "");
        String name = "";
        while (!name.equals("IEND") && isWhole(file)) {
            int length = file.getInt(file.position());
            name = new String(bytes, file.position() + Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
            if (name.equals("IHDR") && length == HEADER) {
                look = Look.sound(file.getInt(file.position() + 8), file.getInt(file.position() + 12));
            }
            file.position(file.position() + length + BESIDE_DATA);
        }
        boolean sound = name.equals("IEND") && look.width() > 0 && look.height() > 0;
        return sound ? look : Look.wrong("damaged", "");
    }

    private static boolean isWhole(ByteBuffer file) {
        if (file.remaining() < BESIDE_DATA) {
            return false;
        }
        int length = file.getInt(file.position());
        if (length < 0 || length > file.remaining() - BESIDE_DATA) {
            return false;
        }
        CRC32 sum = new CRC32();
        byte[] chunk = new byte[Integer.BYTES + length];
        file.get(file.position() + Integer.BYTES, chunk);
        sum.update(chunk);
        return (int) sum.getValue() == file.getInt(file.position() + length + 8);
    }
}
