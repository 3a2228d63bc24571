package org.droomballon.file;

import java.nio.ByteBuffer;
import java.util.Set;
import org.droomballon.file.LogoCheck.Look;

/** Looks into a JPEG (ISO/IEC 10918-1) without unpacking it: its size, and whether screens know its colours. */
final class JpegFile {
    private static final int START = 0xFFD8;
    private static final int SCAN = 0xDA;
    private static final int FRAME_LENGTH = 8;

    /** Frames that every program reads: baseline, extended and progressive. */
    private static final Set<Integer> FRAMES = Set.of(0xC0, 0xC1, 0xC2);

    private static final int PRINTERS_COLOURS = 4;

    private JpegFile() {}

    static Look look(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (bytes.length < 4 || (file.getShort() & 0xFFFF) != START) {
            return Look.wrong("type", "JPEG");
        }
        while (file.remaining() > 4) {
            int mark = file.getShort() & 0xFFFF;
            int length = file.getShort(file.position()) & 0xFFFF;
            if (mark >> 8 != 0xFF || length < 2 || length > file.remaining() || (mark & 0xFF) == SCAN) {
                return Look.wrong("damaged", "");
            }
            if (FRAMES.contains(mark & 0xFF) && length > FRAME_LENGTH) {
                return frame(file);
            }
            file.position(file.position() + length);
        }
        return Look.wrong("damaged", "");
    }

    private static Look frame(ByteBuffer file) {
        int at = file.position();
        int height = file.getShort(at + 3) & 0xFFFF;
        int width = file.getShort(at + 5) & 0xFFFF;
        if (file.get(at + 7) == PRINTERS_COLOURS) {
            return Look.wrong("cmyk", "");
        }
        return width > 0 && height > 0 ? Look.sound(width, height) : Look.wrong("damaged", "");
    }
}
