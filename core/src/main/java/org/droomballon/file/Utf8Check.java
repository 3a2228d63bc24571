package org.droomballon.file;

import com.google.common.base.Utf8;
import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Finds the place where a text stops being UTF-8. */
final class Utf8Check {
    private static final int CHARACTERS_AT_ONCE = 8192;

    private Utf8Check() {}

    /** The index of the first byte that is no UTF-8, or is 0, as every other one is in UTF-16. */
    static OptionalInt firstWrong(byte[] bytes) {
        int zero = Bytes.indexOf(bytes, (byte) 0);
        int end = zero < 0 ? bytes.length : zero;
        int wrong = Utf8.isWellFormed(bytes, 0, end) ? zero : decodable(bytes, end);
        return wrong < 0 ? OptionalInt.empty() : OptionalInt.of(wrong);
    }

    static Problem locate(Problem problem, byte[] bytes, int index) {
        int line = 1;
        int begin = 0;
        for (int at = 0; at < index; at++) {
            if (bytes[at] == '\n') {
                line++;
                begin = at + 1;
            }
        }
        return problem.in(line, index - begin + 1);
    }

    private static int decodable(byte[] bytes, int end) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
        CharBuffer out = CharBuffer.allocate(CHARACTERS_AT_ONCE);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position();
    }
}
