package org.droomballon.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Changes bytes without a thought for what they mean. */
final class FuzzBytes {
    private static final byte[] TELLING = "{}[]\",:;\\/\n\t0-9eE.~=\u0000".getBytes(StandardCharsets.UTF_8);

    private final Random random;

    FuzzBytes(Random random) {
        this.random = random;
    }

    byte[] mutate(byte[] bytes) {
        byte[] changed = bytes.clone();
        int steps = 1 + random.nextInt(3);
        for (int step = 0; step < steps && changed.length > 0; step++) {
            changed = step(changed);
        }
        return changed;
    }

    private byte[] step(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(bytes.length - at, 1 + random.nextInt(200)));
        byte[] range = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(8)) {
            case 0 -> overwrite(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 1 -> overwrite(bytes, at, (byte) random.nextInt(256));
            case 2 -> overwrite(bytes, at, telling());
            case 3 -> replace(bytes, at, 0, new byte[] {telling()});
            case 4 -> replace(bytes, at, length, new byte[0]);
            case 5 -> replace(bytes, random.nextInt(bytes.length), 0, range);
            case 6 -> replace(bytes, at, 0, noise());
            default -> random.nextInt(5) == 0 ? Arrays.copyOf(bytes, at) : replace(bytes, at, 1, noise());
        };
    }

    private byte telling() {
        return TELLING[random.nextInt(TELLING.length)];
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] overwrite(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    private static byte[] replace(byte[] bytes, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(by);
        out.write(bytes, at + length, bytes.length - at - length);
        return out.toByteArray();
    }
}
