package org.droomballon.export.docx;

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

/** Writes documents for Word and its like. */
public final class DocxExporter implements Exporter {
    private static final String TEMPLATES = "org/droomballon/export/docx/";
    private static final String CONTENT = "word/document.xml";

    /** Each part with its template, in the order of the file. */
    private static final List<Part> PARTS = List.of(
            new Part("[Content_Types].xml", "types.vm"),
            new Part("_rels/.rels", "relations.vm"),
            new Part("docProps/core.xml", "core.vm"),
            new Part("docProps/app.xml", "app.vm"),
            new Part("word/_rels/document.xml.rels", "parts.vm"),
            new Part(CONTENT, "document.vm"),
            new Part("word/styles.xml", "styles.vm"),
            new Part("word/numbering.xml", "numbering.vm"),
            new Part("word/settings.xml", "settings.vm"),
            new Part("word/footer.xml", "footer.vm"));

    private final ZippedParts.Usual usual = new ZippedParts.Usual();
    private final Templates templates = Templates.xml();
    private final Clock clock;

    /** @param clock tells the moment that the file carries as its making */
    public DocxExporter(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public Exported export(Document document) {
        String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        OfficeReport report = new OfficeReport(document.content(), document.direction(), made);
        ZippedParts parts = new ZippedParts(usual);
        for (Part part : PARTS) {
            String text = templates.fill(TEMPLATES + part.template(), report);
            if (part.name().equals(CONTENT)) {
                parts.part(part.name(), text);
            } else {
                parts.usual(part.name(), text);
            }
        }
        return Exported.whole(parts.bytes());
    }

    private record Part(String name, String template) {}
}
