/**
 * Documents as PDF that is accessible (PDF/UA-1) and lasts (PDF/A-2a), in one file.
 *
 * <p>{@link org.droomballon.export.pdf.PdfExporter} is the door. This package alone knows openhtmltopdf, PDFBox and
 * JSVG, and the AWT geometry that they draw with; it opens no window and fetches nothing.
 */
package org.droomballon.export.pdf;
