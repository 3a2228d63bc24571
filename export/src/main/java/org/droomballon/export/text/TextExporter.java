package org.droomballon.export.text;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.house.House;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.export.template.Templates;

/** Writes documents as plain text. A note ends in its id between square brackets. */
public final class TextExporter implements Exporter {
    private static final String TEMPLATE = "org/droomballon/export/text/content.vm";

    private final Templates templates;
    private final House house;

    /** @param house has the line under a document */
    public TextExporter(House house, GivenTemplates given) {
        this.templates = Templates.text(given);
        this.house = Objects.requireNonNull(house, "house");
    }

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public Exported export(Document document) {
        String text = templates.fill(TEMPLATE, new TextReport(document.content(), house.face(document.language())));
        return Exported.whole(text.getBytes(StandardCharsets.UTF_8));
    }
}
