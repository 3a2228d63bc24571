package org.droomballon.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A new document that packs all its streams with one packer, and quickly. PDFBox makes a packer for each stream, and lets its
 * level be set for the whole process only.
 */
final class PackedDocument extends COSDocument {
    /** The last level at which zlib takes the first match that it finds: a tenth more bytes than the usual one. */
    private static final int QUICK = 3;

    private final Deflater packer = new Deflater(QUICK);
    private final RandomAccessStreamCache memory;

    private PackedDocument() throws IOException {
        memory = IOUtils.createMemoryOnlyStreamCache().create();
    }

    /** A document without pages, as PDFBox begins its own: a trailer, a catalogue and an empty tree of pages. */
    static PDDocument empty() throws IOException {
        PackedDocument document = new PackedDocument();
        document.getDocumentState().setParsing(false);
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setItem(COSName.COUNT, COSInteger.ZERO);
        COSDictionary catalogue = new COSDictionary();
        catalogue.setItem(COSName.TYPE, COSName.CATALOG);
        catalogue.setItem(COSName.PAGES, pages);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalogue);
        document.setTrailer(trailer);
        return new PDDocument(document);
    }

    @Override
    public COSStream createCOSStream() {
        return new Packed();
    }

    @Override
    public void close() throws IOException {
        packer.end();
        super.close();
    }

    private final class Packed extends COSStream {
        private Packed() {
            super(memory);
        }

        @Override
        public OutputStream createOutputStream(COSBase filters) throws IOException {
            if (!COSName.FLATE_DECODE.equals(filters)) {
                return super.createOutputStream(filters);
            }
            setItem(COSName.FILTER, filters);
            return new Content(createRawOutputStream());
        }
    }

    /** Gathers all that is written, mostly byte by byte, before it packs it. Java's own gatherer takes a lock for each byte. */
    private final class Content extends OutputStream {
        private final OutputStream target;
        private byte[] bytes = new byte[4_096];
        private int length;
        private boolean isClosed;

        private Content(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int one) {
            grow(1);
            bytes[length++] = (byte) one;
        }

        @Override
        public void write(byte[] more, int from, int count) {
            grow(count);
            System.arraycopy(more, from, bytes, length, count);
            length += count;
        }

        private void grow(int count) {
            if (length + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
            }
        }

        @Override
        public void close() throws IOException {
            if (!isClosed) {
                isClosed = true;
                packer.reset();
                try (DeflaterOutputStream out = new DeflaterOutputStream(target, packer, 8_192)) {
                    out.write(bytes, 0, length);
                }
            }
        }
    }
}
