package org.droomballon.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader of a file reads. */
public record PdfText(int pages, String text) {
    /** All pages, with each run of white space as one space. */
    public static PdfText of(byte[] file) {
        return pages(file, Integer.MAX_VALUE);
    }

    public static PdfText firstPage(byte[] file) {
        return pages(file, 1);
    }

    /** What each page says. */
    public static List<String> pages(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(squeezed(stripper.getText(pdf)));
            }
            return List.copyOf(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfText pages(byte[] file, int last) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(last);
            return new PdfText(pdf.getNumberOfPages(), squeezed(stripper.getText(pdf)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The languages that pieces of a file are marked with. */
    public static Set<String> languages(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getDocument().getXrefTable().keySet().stream()
                    .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
                    .filter(COSDictionary.class::isInstance)
                    .map(object -> ((COSDictionary) object).getString(COSName.LANG, ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
