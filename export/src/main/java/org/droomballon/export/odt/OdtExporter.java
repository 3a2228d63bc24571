package org.droomballon.export.odt;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.branding.FileBytes;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.house.Dress;
import org.droomballon.export.house.House;
import org.droomballon.export.office.OfficeReport;
import org.droomballon.export.office.OfficeStyles;
import org.droomballon.export.office.ZippedParts;
import org.droomballon.export.reference.OdtReference;
import org.droomballon.export.template.Templates;

/** Writes documents for LibreOffice and its like. */
public final class OdtExporter implements Exporter {
    private static final String TEMPLATES = "org/droomballon/export/odt/";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final ZippedParts.Usual usual = new ZippedParts.Usual();
    private final Templates templates;
    private final House house;
    private final Optional<OdtReference> reference;
    private final Clock clock;

    /**
     * An exporter in that dress: a document that lends its styles goes before a branding.
     *
     * @param clock tells the moment that the file carries as its making
     */
    public OdtExporter(Dress dress, Clock clock) {
        this.templates = Templates.xml(dress.templates());
        this.house = dress.house();
        this.reference = dress.references().odt();
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public Exported export(Document document) {
        String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        OfficeReport report = new OfficeReport(
                document.content(), house.office(document.language()), OfficeStyles.OURS, document.direction(), made);
        ZippedParts parts =
                new ZippedParts(usual).stored("mimetype", TYPE).part("content.xml", fill("content", report));
        String styles = fill("styles", report);
        if (reference.isPresent()) {
            parts.part("styles.xml", reference.get().merged(styles, document.language(), document.direction()));
        } else {
            parts.usual("styles.xml", styles);
        }
        parts.usual("meta.xml", fill("meta", report));
        Map<String, FileBytes> brought = brought(report);
        brought.forEach((name, file) -> parts.part(name, file.toArray()));
        return Exported.whole(
                parts.usual("META-INF/manifest.xml", manifest(report, brought)).bytes());
    }

    private String fill(String part, OfficeReport report) {
        return templates.fill(TEMPLATES + part + ".vm", report);
    }

    private Map<String, FileBytes> brought(OfficeReport report) {
        if (reference.isPresent()) {
            return reference.get().brought();
        }
        Map<String, FileBytes> brought = new LinkedHashMap<>();
        house.logo().ifPresent(logo -> brought.put("Pictures/" + report.house().logoFile(), logo.raster()));
        return brought;
    }

    private String manifest(OfficeReport report, Map<String, FileBytes> brought) {
        return templates.fill(TEMPLATES + "manifest.vm", new OdtManifest(report, brought.keySet()));
    }
}
