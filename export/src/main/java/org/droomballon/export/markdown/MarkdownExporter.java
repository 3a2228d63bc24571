package org.droomballon.export.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.house.House;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.export.template.Templates;

/**
 * Writes documents as Markdown. A note of the ten points is one line,
 * {@code - text _(table, card, lens)_ `id`}; its text ends at the first underscore without a backslash. The lines
 * under it, two spaces in, are its marks and other versions.
 */
public final class MarkdownExporter implements Exporter {
    private static final String TEMPLATES = "org/droomballon/export/markdown/";

    private final Templates templates;
    private final House house;

    /** @param house has the line under a document */
    public MarkdownExporter(House house, GivenTemplates given) {
        this.templates = Templates.markdown(given);
        this.house = Objects.requireNonNull(house, "house");
    }

    @Override
    public String format() {
        return "md";
    }

    @Override
    public Exported export(Document document) {
        MarkdownReport report = new MarkdownReport(document, house.face(document.language()));
        String text = templates.fill(TEMPLATES + document.kind() + ".vm", report)
                + templates.fill(TEMPLATES + "footer.vm", report);
        return Exported.whole(text.getBytes(StandardCharsets.UTF_8));
    }
}
