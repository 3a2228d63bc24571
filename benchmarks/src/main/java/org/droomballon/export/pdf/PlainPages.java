package org.droomballon.export.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.font.FontMetrics;
import org.droomballon.export.house.House;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.icon.QrSymbol;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.template.Templates;

/** The pages that our exporter lays out, as any program could hand them to the library: with their drawings in them. */
public final class PlainPages {
    private static final Pattern DRAWING = Pattern.compile(
            "<svg data-(icon|qr)=\"([^\"]*)\" (alt=\"[^\"]*\" width=\"[0-9]+\" height=\"[0-9]+\")></svg>");

    private static final Fitting FITTING = new Fitting(new FontMetrics());

    private PlainPages() {}

    public static String of(CardSheets cards) {
        CardsReport report = CardPages.lay(cards, PrintSettings.USUAL, House.OURS, FITTING);
        return drawn(Templates.xml().fill("org/droomballon/export/pdf/cards.vm", report));
    }

    public static String of(TextDocument text) {
        ContentReport report =
                ContentReport.of(text, new PageStyle(Look.COLOUR, Print.USUAL, House.OURS, "ltr"), FITTING);
        return drawn(Templates.xml().fill("org/droomballon/export/pdf/content.vm", report));
    }

    private static String drawn(String page) {
        Icons icons = new Icons();
        return DRAWING.matcher(page).replaceAll(drawing -> {
            String svg = drawing.group(1).equals("qr")
                    ? QrSymbol.of(drawing.group(2)).svg()
                    : icons.svg(drawing.group(2));
            return Matcher.quoteReplacement(
                    svg.strip().replaceFirst("<svg ", "<svg " + drawing.group(3) + " style=\"display:inline-block\" "));
        });
    }
}
