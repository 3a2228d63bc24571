package org.droomballon.export.odt;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.office.OfficeReport;
import org.droomballon.export.office.ZippedParts;
import org.droomballon.export.template.Templates;

/** Writes documents for LibreOffice and its like. */
public final class OdtExporter implements Exporter {
    private static final String TEMPLATES = "org/droomballon/export/odt/";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final List<String> USUAL = List.of("styles", "meta");

    private final ZippedParts.Usual usual = new ZippedParts.Usual();
    private final Templates templates = Templates.xml();
    private final Clock clock;

    /** @param clock tells the moment that the file carries as its making */
    public OdtExporter(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public Exported export(Document document) {
        String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        OfficeReport report = new OfficeReport(document.content(), document.direction(), made);
        ZippedParts parts = new ZippedParts(usual).stored("mimetype", TYPE);
        parts.part("content.xml", filled("content", report));
        USUAL.forEach(part -> parts.usual(part + ".xml", filled(part, report)));
        return Exported.whole(
                parts.usual("META-INF/manifest.xml", filled("manifest", report)).bytes());
    }

    private String filled(String part, OfficeReport report) {
        return templates.fill(TEMPLATES + part + ".vm", report);
    }
}
