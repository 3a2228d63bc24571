package org.droomballon.export.pdf;

import java.util.Locale;
import org.droomballon.export.house.House;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.SheetGeometry;

/** The style sheet of the cards, drawn for an A6 card, with every length as large as the layout wants it. */
record CardStyle(PrintSettings settings, CardType type, House house) {
    private static final double SMALL = 0.9;
    private static final double HELP_MARGIN = 12;
    /** Where the series would be too small to read, the title of the deck alone says which cards these are. */
    private static final String WITHOUT_SERIES =
            """
            .deck { font-size: 6.5pt; }
            .deck p + p { display: none; }
            .help h1 { font-size: 24pt; }
            .help .film .title { font-size: 14pt; }
            .help .small, .help .also { font-size: 9pt; }
            """;

    String text() {
        Look look = settings.look();
        double scale = settings.layout().scale();
        return page()
                + new PageStyle(look, Print.USUAL, house, "ltr").text("cards.css", scale)
                + (scale < SMALL ? WITHOUT_SERIES : "")
                + (settings.isLarge() ? PageStyle.scaled(large(), scale) : "");
    }

    private String page() {
        SheetGeometry paper = settings.layout().paper();
        double width = paper.pageWidth() + 2 * settings.bleed();
        double height = paper.pageHeight() + 2 * settings.bleed();
        return String.format(
                Locale.ROOT,
                "@page { size: %1$.2fmm %2$.2fmm; margin: 0; }%n.sheet { width: %1$.2fmm; height: %3$.2fmm; }%n"
                        + "@page help { size: %1$.2fmm %2$.2fmm; margin: %4$.2fmm; }%n.help-page { width: %5$.2fmm; }%n",
                width,
                height,
                height - 1,
                settings.bleed() + HELP_MARGIN,
                paper.pageWidth() - 2 * HELP_MARGIN);
    }

    /** The number, the hint and all small words as large as the least; what deck it is from there is no room to say. */
    private String large() {
        return String.format(
                Locale.ROOT,
                """
                .ball { font-size: %1$.2fpt; }
                .deck { display: none; }
                .hint, .label, .prompt { font-size: %1$.2fpt; }
                .help .title, .help .small, .help .also { font-size: %1$.2fpt; }
                .back .series { display: none; }
                """,
                Math.max(type.least(), type.label().size()));
    }
}
