package org.droomballon.export.pdf;

import java.util.Locale;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.SheetGeometry;

/** The style sheet of the cards, drawn for an A6 card, with every length as large as the layout wants it. */
record CardStyle(CardLayout layout) {
    private static final double SMALL = 0.9;
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
        return page()
                + ScaledStyle.of(PageStyle.read("cards.css"), layout.scale())
                + (layout.scale() < SMALL ? WITHOUT_SERIES : "");
    }

    private String page() {
        SheetGeometry paper = layout.paper();
        return String.format(
                Locale.ROOT,
                "@page { size: %.0fmm %.0fmm; margin: 0; }%n.sheet { width: %.0fmm; height: %.0fmm; }%n",
                paper.pageWidth(),
                paper.pageHeight(),
                paper.pageWidth(),
                paper.pageHeight() - 1);
    }
}
