package org.droomballon.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.session.PlainText;

/**
 * Looks into a font (ISO/IEC 14496-22): whether it is whole, whether its makers let it stand inside documents, and what it is
 * called.
 */
final class TrueTypeFile {
    private static final int OUTLINES = 0x00010000;
    private static final int APPLE = 0x74727565;
    private static final int MAGIC = 0x5F0F3CF5;
    private static final int MOST_TABLES = 64;
    private static final List<String> NEEDED =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    /** What {@code fsType} must not say: restricted, only to look at and print, no subsets, only bitmaps. */
    private static final int FORBIDDEN = 0x0002 | 0x0004 | 0x0100 | 0x0200;

    private static final int EDITABLE = 0x0008;
    private static final int FAMILY = 1;
    private static final int MICROSOFT = 3;
    private static final int LONGEST_NAME = 60;

    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();

    TrueTypeFile(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes);
    }

    /** Why it cannot be used: {@code type}, {@code damaged}, {@code name} or {@code licence}. */
    Optional<String> fault() {
        int kind = file.capacity() < 12 ? 0 : file.getInt(0);
        if (kind != OUTLINES && kind != APPLE) {
            return Optional.of("type");
        }
        if (!readDirectory() || !tables.keySet().containsAll(NEEDED)) {
            return Optional.of("damaged");
        }
        if (!isWhole()) {
            return Optional.of("damaged");
        }
        if (!mayStandInDocuments()) {
            return Optional.of("licence");
        }
        return family().isEmpty() ? Optional.of("name") : Optional.empty();
    }

    /** The name of the family, where nothing is wrong; empty where it has none that can be shown. */
    String family() {
        ByteBuffer names = tables.get("name");
        int count = names.getShort(2) & 0xFFFF;
        int strings = names.getShort(4) & 0xFFFF;
        for (int at = 0; at < count && 18 + at * 12 <= names.capacity(); at++) {
            int record = 6 + at * 12;
            boolean wanted = names.getShort(record) == MICROSOFT && names.getShort(record + 6) == FAMILY;
            int length = names.getShort(record + 8) & 0xFFFF;
            int from = strings + (names.getShort(record + 10) & 0xFFFF);
            if (wanted && from + length <= names.capacity()) {
                byte[] text = new byte[length];
                names.get(from, text);
                return shown(new String(text, StandardCharsets.UTF_16BE).strip());
            }
        }
        return "";
    }

    private static String shown(String name) {
        boolean plain = name.length() <= LONGEST_NAME
                && PlainText.forbidden(name).isEmpty()
                && name.chars().noneMatch(letter -> "\"',;<>&\\\n\t".indexOf(letter) >= 0);
        return plain ? name : "";
    }

    private boolean readDirectory() {
        int count = file.getShort(4) & 0xFFFF;
        if (count > MOST_TABLES || 12 + count * 16 > file.capacity()) {
            return false;
        }
        for (int at = 0; at < count; at++) {
            int entry = 12 + at * 16;
            long from = file.getInt(entry + 8) & 0xFFFFFFFFL;
            long length = file.getInt(entry + 12) & 0xFFFFFFFFL;
            if (from + length > file.capacity()) {
                return false;
            }
            byte[] tag = new byte[4];
            file.get(entry, tag);
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), file.slice((int) from, (int) length));
        }
        return true;
    }

    /** The tables are as long as they must be, and every outline lies inside its table. */
    private boolean isWhole() {
        ByteBuffer head = tables.get("head");
        ByteBuffer maximum = tables.get("maxp");
        ByteBuffer across = tables.get("hhea");
        boolean longEnough = head.capacity() >= 54
                && maximum.capacity() >= 6
                && across.capacity() >= 36
                && tables.get("OS/2").capacity() >= 68
                && tables.get("name").capacity() >= 6;
        if (!longEnough || head.getInt(12) != MAGIC) {
            return false;
        }
        int units = head.getShort(18);
        int glyphs = maximum.getShort(4) & 0xFFFF;
        int widths = across.getShort(34) & 0xFFFF;
        boolean measured = widths > 0 && widths <= glyphs && tables.get("hmtx").capacity() >= widths * 2 + glyphs * 2;
        return units >= 16 && units <= 16_384 && measured && areOutlinesInside(glyphs, head.getShort(50));
    }

    private boolean areOutlinesInside(int glyphs, int format) {
        ByteBuffer places = tables.get("loca");
        int wide = format == 0 ? Short.BYTES : Integer.BYTES;
        if (format < 0 || format > 1 || places.capacity() < (glyphs + 1) * wide) {
            return false;
        }
        long last = 0;
        for (int at = 0; at <= glyphs; at++) {
            long place =
                    format == 0 ? 2L * (places.getShort(at * wide) & 0xFFFF) : places.getInt(at * wide) & 0xFFFFFFFFL;
            if (place < last || place > tables.get("glyf").capacity()) {
                return false;
            }
            last = place;
        }
        return true;
    }

    /** A font may allow more than one thing; what it allows most counts. */
    private boolean mayStandInDocuments() {
        int rights = tables.get("OS/2").getShort(8);
        boolean editable = (rights & EDITABLE) != 0;
        return (rights & (editable ? FORBIDDEN & ~0x0006 : FORBIDDEN)) == 0;
    }
}
