package org.droomballon.export.template;

import java.io.StringWriter;
import org.apache.velocity.VelocityContext;

/** How much work one document may be for a template: more than any needs, and less than a machine notices. */
final class Bounds {
    static final int MOST_STEPS = 2_000_000;
    static final int MOST_LETTERS = 64 << 20;
    static final int LONGEST_TEXT = 1 << 20;

    private int steps;

    /** A template went on for longer, or made more, than any document needs. */
    static final class PassedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What a template sets is counted, and so is every round of a loop, which sets what it walks through. */
    VelocityContext context() {
        return new VelocityContext() {
            @Override
            public Object internalPut(String key, Object value) {
                steps++;
                boolean tooLong = value instanceof CharSequence text && text.length() > LONGEST_TEXT;
                require(steps <= MOST_STEPS && !tooLong);
                return super.internalPut(key, value);
            }
        };
    }

    StringWriter output() {
        return new StringWriter(32_768) {
            @Override
            public void write(String text) {
                require(getBuffer().length() + text.length() <= MOST_LETTERS);
                super.write(text);
            }

            @Override
            public void write(char[] text, int from, int length) {
                require(getBuffer().length() + length <= MOST_LETTERS);
                super.write(text, from, length);
            }
        };
    }

    private static void require(boolean within) {
        if (!within) {
            throw new PassedException();
        }
    }
}
