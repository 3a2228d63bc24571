package org.droomballon.export.docx;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.house.Dress;
import org.droomballon.export.house.House;
import org.droomballon.export.logo.LogoImage;
import org.droomballon.export.office.OfficeReport;
import org.droomballon.export.office.OfficeStyles;
import org.droomballon.export.office.ZippedParts;
import org.droomballon.export.reference.DocxReference;
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

    /** The parts of a document with a logo over its pages. */
    private static final List<Part> HEADER =
            List.of(new Part("word/header.xml", "header.vm"), new Part("word/_rels/header.xml.rels", "headerparts.vm"));

    private final ZippedParts.Usual usual = new ZippedParts.Usual();
    private final Templates templates;
    private final House house;
    private final Optional<DocxReference> reference;
    private final OfficeStyles styles;
    private final Clock clock;

    /**
     * An exporter in that dress: a document that lends its styles goes before a branding.
     *
     * @param clock tells the moment that the file carries as its making
     */
    public DocxExporter(Dress dress, Clock clock) {
        this.templates = Templates.xml(dress.templates());
        this.house = dress.house();
        this.reference = dress.references().docx();
        this.styles = reference
                .map(lent -> new OfficeStyles(lent.styleIds(), lent.lists()))
                .orElse(OfficeStyles.OURS);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public Exported export(Document document) {
        String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        OfficeReport report = new OfficeReport(
                document.content(), house.office(document.language()), styles, document.direction(), made);
        Map<String, String> ours = new LinkedHashMap<>();
        PARTS.forEach(part -> ours.put(part.name(), templates.fill(TEMPLATES + part.template(), report)));
        ZippedParts parts = new ZippedParts(usual);
        if (reference.isPresent()) {
            reference.get().merged(ours, document.languageTag()).forEach(parts::part);
        } else {
            ours.forEach((name, text) -> put(parts, name, text));
            house.logo().ifPresent(logo -> addHeader(parts, report, logo));
        }
        return Exported.whole(parts.bytes());
    }

    /** The text is another one in every document; the rest hardly ever is. */
    private static void put(ZippedParts parts, String name, String text) {
        if (name.equals(CONTENT)) {
            parts.part(name, text);
        } else {
            parts.usual(name, text);
        }
    }

    private void addHeader(ZippedParts parts, OfficeReport report, LogoImage logo) {
        HEADER.forEach(part -> parts.part(
                part.name(), templates.fill(TEMPLATES + part.template(), report).getBytes(StandardCharsets.UTF_8)));
        parts.part("word/media/" + report.house().logoFile(), logo.raster().toArray());
    }

    private record Part(String name, String template) {}
}
