package org.droomballon.examples;

import com.google.common.collect.Lists;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures of six pages side by side, large enough to be read. */
final class PageSheets {
    private static final int COLUMNS = 3;
    private static final int PAGES = 6;
    /** In pixels: 80 to the inch on A4. */
    private static final int PAGE_WIDTH = 661;

    private static final int GAP = 12;

    private PageSheets() {}

    /** Every page of it, in PNG pictures. */
    static List<byte[]> of(byte[] pdf) throws IOException {
        List<byte[]> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> pages =
                    IntStream.range(0, document.getNumberOfPages()).boxed().toList();
            for (List<Integer> some : Lists.partition(pages, PAGES)) {
                sheets.add(png(sheet(pictures(document, some))));
            }
        }
        return sheets;
    }

    private static List<BufferedImage> pictures(PDDocument pdf, List<Integer> pages) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        List<BufferedImage> pictures = new ArrayList<>();
        for (int page : pages) {
            float width = pdf.getPage(page).getMediaBox().getWidth();
            pictures.add(renderer.renderImage(page, PAGE_WIDTH / width, ImageType.RGB));
        }
        return pictures;
    }

    /** The pages side by side on grey. */
    private static BufferedImage sheet(List<BufferedImage> pages) {
        int columns = Math.min(COLUMNS, pages.size());
        int rows = (pages.size() + COLUMNS - 1) / COLUMNS;
        int high = pages.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
        BufferedImage sheet = new BufferedImage(
                GAP + columns * (PAGE_WIDTH + GAP), GAP + rows * (high + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setColor(new Color(0xB8BEC4));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int page = 0; page < pages.size(); page++) {
            int x = GAP + page % COLUMNS * (PAGE_WIDTH + GAP);
            int y = GAP + page / COLUMNS * (high + GAP);
            graphics.drawImage(pages.get(page), x, y, null);
        }
        graphics.dispose();
        return sheet;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
