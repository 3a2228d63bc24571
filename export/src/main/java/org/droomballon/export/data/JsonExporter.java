package org.droomballon.export.data;

import java.nio.charset.StandardCharsets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.export.template.Templates;

/** Writes what a document holds as JSON (RFC 8259): its kind, language and title, and its rows as objects. */
public final class JsonExporter implements Exporter {
    private static final String TEMPLATE = "org/droomballon/export/data/json.vm";

    private final Templates templates;

    public JsonExporter(GivenTemplates given) {
        this.templates = Templates.json(given);
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public Exported export(Document document) {
        return Exported.whole(templates.fill(TEMPLATE, DataReport.of(document)).getBytes(StandardCharsets.UTF_8));
    }
}
