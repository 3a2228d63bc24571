package org.droomballon.export.data;

import java.nio.charset.StandardCharsets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.export.template.Templates;

/**
 * Writes what a document holds as a table: UTF-8 with a byte order mark, semicolons between the cells, every cell quoted, lines
 * that end in CR LF (RFC 4180). No cell is one that a spreadsheet would run as a formula.
 */
public final class CsvExporter implements Exporter {
    private static final String TEMPLATE = "org/droomballon/export/data/csv.vm";

    private final Templates templates;

    public CsvExporter(GivenTemplates given) {
        this.templates = Templates.csv(given);
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public Exported export(Document document) {
        String table = templates.fill(TEMPLATE, DataReport.of(document)).replace("\n", "\r\n");
        return Exported.whole(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8));
    }
}
