package org.droomballon.export.odt;

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

/** Writes documents for LibreOffice and its like. */
public final class OdtExporter implements Exporter {
    private static final String TEMPLATES = "org/droomballon/export/odt/";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final List<String> PARTS = List.of("content", "styles", "meta");

    private final Templates templates;
    private final House house;
    private final Clock clock;

    /**
     * An exporter of that house.
     *
     * @param clock tells the moment that the file carries as its making
     */
    public OdtExporter(House house, GivenTemplates given, Clock clock) {
        this.templates = Templates.xml(given);
        this.house = Objects.requireNonNull(house, "house");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public Exported export(Document document) {
        String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        OfficeReport report =
                new OfficeReport(document.content(), house.office(document.language()), document.direction(), made);
        ZippedParts parts = new ZippedParts().stored("mimetype", TYPE);
        PARTS.forEach(part -> parts.part(part + ".xml", templates.fill(TEMPLATES + part + ".vm", report)));
        house.logo()
                .map(LogoImage::raster)
                .ifPresent(logo -> parts.part("Pictures/" + report.house().logoFile(), logo.toArray()));
        return Exported.whole(parts.part("META-INF/manifest.xml", templates.fill(TEMPLATES + "manifest.vm", report))
                .bytes());
    }
}
