package org.droomballon.export.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the pages of a PDF of ours look like, for whoever wants to see them before they are printed. For any thread. */
public final class PagePictures {
    private final byte[] pdf;
    private final List<Double> heights;

    private PagePictures(byte[] pdf, List<Double> heights) {
        this.pdf = pdf;
        this.heights = heights;
    }

    /** The pages of a document that {@link PdfExporter} made. */
    public static PagePictures of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Double> heights = new ArrayList<>();
            document.getPages().forEach(page -> heights.add(height(page.getCropBox())));
            return new PagePictures(pdf.clone(), List.copyOf(heights));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double height(PDRectangle box) {
        return (double) box.getHeight() / box.getWidth();
    }

    public int count() {
        return heights.size();
    }

    /** How many times as high as wide a page is; pages count from 0. */
    public double height(int page) {
        return heights.get(page);
    }

    /** A page, so many pixels wide. Slow. */
    public BufferedImage picture(int page, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float points = document.getPage(page).getCropBox().getWidth();
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page, width / points, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a page says, for who does not see it. */
    public String words(int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(page + 1);
            reader.setEndPage(page + 1);
            return reader.getText(document).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
