package org.droomballon.export.pdf;

import java.util.Locale;
import org.droomballon.export.house.House;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.SheetGeometry;

/** The style sheet of the cards, drawn for an A6 card, with every length as large as the layout wants it. */
record CardStyle(PrintSettings settings, CardType type, House house) {
    private static final double SMALL = 0.9;
    private static final double NUMBER = 17;
    private static final double ABOVE_QUESTION = 0.8;
    /** Where the series would be too small to read, the title of the deck alone says which cards these are. */
    private static final String WITHOUT_SERIES = ".deck p + p { display: none; }\n";
    /** Grounds that meet are cut apart, so their corners are not round. */
    private static final String WITHOUT_CORNERS = ".ground { border-radius: 0; }\n";
    /** Large letters leave no room to say on backs of what series cards are. */
    private static final String WITHOUT_SERIES_BEHIND = ".back .series { display: none; }\n";

    String text() {
        double scale = settings.layout().scale();
        return page()
                + new PageStyle(settings.look(), Print.USUAL, house, "ltr").text("cards.css", scale)
                + PageStyle.scaled(letters(), scale)
                + (scale < SMALL ? WITHOUT_SERIES : "")
                + (settings.isLarge() ? WITHOUT_SERIES_BEHIND : "")
                + (settings.isBleeding() ? WITHOUT_CORNERS : "");
    }

    private String page() {
        SheetGeometry paper = settings.layout().paper();
        double width = paper.pageWidth() + 2 * settings.bleed();
        double height = paper.pageHeight() + 2 * settings.bleed();
        return String.format(
                Locale.ROOT,
                "@page { size: %1$.2fmm %2$.2fmm; margin: 0; }%n.sheet { width: %1$.2fmm; height: %3$.2fmm; }%n",
                width,
                height,
                height - 1);
    }

    /** What may be larger than on an A6 card, to be readable on paper. */
    private String letters() {
        return String.format(
                Locale.ROOT,
                """
                .ball { font-size: %.2fpt; }
                .deck { font-size: %.2fpt; }
                .over { top: %.2fmm; }
                .hint, .write { font-size: %.2fpt; }
                .help .title { font-size: %.2fpt; }
                """,
                type.readable(NUMBER),
                type.deck().size(),
                CardZones.PADDING - ABOVE_QUESTION - type.deck().height(1),
                type.hint().size(),
                type.filmTitle().size());
    }
}
