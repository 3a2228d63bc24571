package org.droomballon.export.document;

/**
 * Turns a document into the bytes of one format. The same document gives the same bytes, in any thread, and nothing is
 * fetched from anywhere.
 */
public interface Exporter {
    /** The name of the format, which is also the extension of its files: {@code pdf}, {@code html}, {@code md}. */
    String format();

    byte[] write(Document document);
}
