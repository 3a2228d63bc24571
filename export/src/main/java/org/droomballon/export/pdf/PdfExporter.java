package org.droomballon.export.pdf;

import java.time.Clock;
import java.util.Objects;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.FollowUpDocument;
import org.droomballon.export.document.NoteSheets;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.font.FontMetrics;
import org.droomballon.export.house.House;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.export.template.Templates;

/** Writes documents as pages for the printer and for everybody who reads with a screen reader. */
public final class PdfExporter implements Exporter {
    private static final String TEMPLATES = "org/droomballon/export/pdf/";

    /** How many times as long as those of A4 the sides of A3 are. */
    private static final double A3 = 297.0 / 210;

    private final Templates templates;
    private final Fitting fitting;
    private final PageWriter writer;
    private final PrintSettings settings;
    private final PageStyle style;
    private final House house;

    /**
     * An exporter for a printer.
     *
     * @param metrics of the fonts of that house
     * @param settings how somebody wants things on paper
     * @param clock tells the date that the file carries as its making
     */
    public PdfExporter(
            FontMetrics metrics, Icons icons, PrintSettings settings, House house, GivenTemplates given, Clock clock) {
        this.templates = Templates.xml(given);
        this.house = Objects.requireNonNull(house, "house");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.style = new PageStyle(settings.look(), settings.print(), house, "ltr");
        this.fitting = new Fitting(metrics);
        this.writer = new PageWriter(new FontPool(metrics), new SvgImages(icons, settings.look(), house), clock);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public Exported export(Document document) {
        if (document instanceof CardSheets sheets) {
            return writer.write(
                    templates.fill(TEMPLATES + "cards.vm", CardPages.lay(sheets, settings, house, fitting)),
                    settings.bleed());
        }
        PageStyle style = this.style.running(document.direction());
        if (document instanceof NoteSheets sheets) {
            return write("notesheets.vm", new NoteSheetPages(sheets, style, fitting).lay());
        }
        if (document instanceof FollowUpDocument followUp) {
            return write("followup.vm", FollowUpReport.of(followUp, style, fitting));
        }
        if (document instanceof TextDocument text) {
            return write("content.vm", ContentReport.of(text, style, fitting));
        }
        if (document instanceof PointsPoster poster) {
            return write(
                    "poster.vm",
                    Poster.alone(poster, style, fitting, posterScale()).lay());
        }
        TenPointsDocument points = (TenPointsDocument) document;
        return write(
                "tenpoints.vm",
                new TenPointsReport(
                        points,
                        Poster.first(PointsPoster.of(points), style, fitting).layWithPagesBehind(),
                        TableHeads.of(points.spread(), settings.print(), fitting),
                        new PointLines(fitting, settings.print()),
                        new Foot(fitting, settings.print()),
                        settings.print()));
    }

    /** A poster fills A3 where that is the paper; on all other paper it is printed on A4. */
    private double posterScale() {
        return settings.layout() == CardLayout.A3 ? A3 : 1;
    }

    private Exported write(String template, Object report) {
        return writer.write(templates.fill(TEMPLATES + template, report), 0);
    }
}
