package org.droomballon.export.document;

/**
 * Turns a document into the bytes of one format. The same document gives the same bytes, in any thread, and nothing is
 * fetched from anywhere.
 */
public interface Exporter {
    /** The name of the format, which is also the extension of its files: {@code pdf}, {@code html}, {@code md}. */
    String format();

    /** The document, and what could not be shown of it in this format. */
    Exported export(Document document);

    /** What goes into the file, for who knows that every letter can be shown. */
    default byte[] write(Document document) {
        return export(document).bytes();
    }
}
