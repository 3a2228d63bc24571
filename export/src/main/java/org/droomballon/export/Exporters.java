package org.droomballon.export;

import java.time.Clock;
import java.util.List;
import org.droomballon.export.data.CsvExporter;
import org.droomballon.export.data.JsonExporter;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.docx.DocxExporter;
import org.droomballon.export.font.FontMetrics;
import org.droomballon.export.house.Dress;
import org.droomballon.export.house.House;
import org.droomballon.export.html.HtmlExporter;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.markdown.MarkdownExporter;
import org.droomballon.export.odt.OdtExporter;
import org.droomballon.export.pdf.PdfExporter;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.export.text.TextExporter;

/** The exporters that come with the program. Make them once and use them from every thread: they keep what is costly. */
public final class Exporters {
    private Exporters() {}

    /** One exporter for each format, PDF first. The clock tells the date that a PDF carries as its making. */
    public static List<Exporter> all(Clock clock) {
        return all(clock, PrintSettings.USUAL);
    }

    /** The same, with paper as somebody wants it. */
    public static List<Exporter> all(Clock clock, PrintSettings settings) {
        return all(clock, settings, Dress.OURS);
    }

    /** The same, dressed as a council wants it. */
    public static List<Exporter> all(Clock clock, PrintSettings settings, Dress dress) {
        House house = dress.house();
        GivenTemplates given = dress.templates();
        Icons icons = new Icons();
        return List.of(
                new PdfExporter(new FontMetrics(house.fonts()), icons, settings, house, given, clock),
                new HtmlExporter(icons, house, given),
                new DocxExporter(dress, clock),
                new OdtExporter(dress, clock),
                new MarkdownExporter(house, given),
                new TextExporter(house, given),
                new CsvExporter(given),
                new JsonExporter(given));
    }
}
