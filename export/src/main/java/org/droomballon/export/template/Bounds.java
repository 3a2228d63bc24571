package org.droomballon.export.template;

import java.io.Writer;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.util.introspection.IntrospectionCacheData;

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

    /**
     * What a template sets is counted, and so is every round of a loop, which sets what it walks through.
     *
     * @param found what the engine found out about the kinds of values in documents before, for all threads
     */
    VelocityContext context(Map<Object, IntrospectionCacheData> found) {
        return new VelocityContext() {
            @Override
            public IntrospectionCacheData icacheGet(Object key) {
                return found.get(key);
            }

            @Override
            public void icachePut(Object key, IntrospectionCacheData value) {
                found.put(key, value);
            }

            @Override
            public Object internalPut(String key, Object value) {
                steps++;
                boolean tooLong = value instanceof CharSequence text && text.length() > LONGEST_TEXT;
                require(steps <= MOST_STEPS && !tooLong);
                return super.internalPut(key, value);
            }
        };
    }

    /** @param letters about how many will be written */
    Writer output(int letters) {
        return new Output(letters);
    }

    /** The engine writes thousands of small pieces: a writer of Java's own would lock itself for each. */
    private static final class Output extends Writer {
        private final StringBuilder text;

        Output(int letters) {
            text = new StringBuilder(letters);
        }

        @Override
        public void write(String piece) {
            if (piece.isEmpty()) {
                return;
            }
            require(text.length() + piece.length() <= MOST_LETTERS);
            text.append(piece);
        }

        @Override
        public void write(char[] piece, int from, int length) {
            require(text.length() + length <= MOST_LETTERS);
            text.append(piece, from, length);
        }

        @Override
        public void flush() {
            // Nothing waits to be written.
        }

        @Override
        public void close() {
            // It holds nothing but text.
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static void require(boolean within) {
        if (!within) {
            throw new PassedException();
        }
    }
}
