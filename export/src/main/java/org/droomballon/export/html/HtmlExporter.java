package org.droomballon.export.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.FilmFace;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.house.House;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.icon.QrSymbol;
import org.droomballon.export.icon.SpreadMark;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.export.template.Markup;
import org.droomballon.export.template.Templates;

/** Writes documents as a page to read on a screen of any width, light or dark, and to print. */
public final class HtmlExporter implements Exporter {
    private static final String TEMPLATES = "org/droomballon/export/html/";

    private final Templates templates;
    private final House house;
    private final PageParts parts;

    public HtmlExporter(Icons icons, House house, GivenTemplates given) {
        this.templates = Templates.html(given);
        this.house = Objects.requireNonNull(house, "house");
        this.parts = new PageParts(Objects.requireNonNull(icons, "icons"), house);
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Exported export(Document document) {
        HtmlReport report = new HtmlReport(
                document, house.face(document.language()), parts.style(), sprite(document), codes(document));
        return Exported.whole(
                templates.fill(TEMPLATES + document.kind() + ".vm", report).getBytes(StandardCharsets.UTF_8));
    }

    /** The marks of a page are few, and its own. */
    private Markup sprite(Document document) {
        return document instanceof TenPointsDocument points
                ? new Markup(parts.sprite() + SpreadMark.sprite(points.spread().drawings()))
                : parts.sprite();
    }

    private static List<Markup> codes(Document document) {
        List<FilmFace> films =
                document instanceof CardSheets sheets ? sheets.howItWorks().films() : List.of();
        return films.stream()
                .map(film -> new Markup(QrSymbol.of(film.place().address()).svg()))
                .toList();
    }
}
