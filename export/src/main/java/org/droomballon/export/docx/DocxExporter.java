package org.droomballon.export.docx;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.house.House;
import org.droomballon.export.logo.LogoImage;
import org.droomballon.export.office.OfficeReport;
import org.droomballon.export.office.ZippedParts;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.export.template.Templates;

/** Writes documents for Word and its like. */
public final class DocxExporter implements Exporter {
    private static final String TEMPLATES = "org/droomballon/export/docx/";

    /** Each part with its template, in the order of the file. */
    private static final List<Part> PARTS = List.of(
            new Part("[Content_Types].xml", "types.vm"),
            new Part("_rels/.rels", "relations.vm"),
            new Part("docProps/core.xml", "core.vm"),
            new Part("docProps/app.xml", "app.vm"),
            new Part("word/_rels/document.xml.rels", "parts.vm"),
            new Part("word/document.xml", "document.vm"),
            new Part("word/styles.xml", "styles.vm"),
            new Part("word/numbering.xml", "numbering.vm"),
            new Part("word/settings.xml", "settings.vm"),
            new Part("word/footer.xml", "footer.vm"));

    /** The parts of a document with a logo over its pages. */
    private static final List<Part> HEADER =
            List.of(new Part("word/header.xml", "header.vm"), new Part("word/_rels/header.xml.rels", "headerparts.vm"));

    private final Templates templates;
    private final House house;
    private final Clock clock;

    /**
     * An exporter of that house.
     *
     * @param clock tells the moment that the file carries as its making
     */
    public DocxExporter(House house, GivenTemplates given, Clock clock) {
        this.templates = Templates.xml(given);
        this.house = Objects.requireNonNull(house, "house");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public Exported export(Document document) {
        String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        OfficeReport report =
                new OfficeReport(document.content(), house.office(document.language()), document.direction(), made);
        ZippedParts parts = new ZippedParts();
        PARTS.forEach(part -> parts.part(part.name(), templates.fill(TEMPLATES + part.template(), report)));
        house.logo().ifPresent(logo -> addHeader(parts, report, logo));
        return Exported.whole(parts.bytes());
    }

    private void addHeader(ZippedParts parts, OfficeReport report, LogoImage logo) {
        HEADER.forEach(part -> parts.part(part.name(), templates.fill(TEMPLATES + part.template(), report)));
        parts.part("word/media/" + report.house().logoFile(), logo.raster().toArray());
    }

    private record Part(String name, String template) {}
}
