package org.droomballon.export.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.TextStyle;

/** The letters of a card as it is drawn: in large print none is smaller than large print may be once it is on paper. */
record CardType(double least) {
    private static final TextStyle QUESTION = new TextStyle(FontFile.EXTRA_BOLD, 24, 1.2);
    private static final List<Double> QUESTION_SIZES = List.of(24.0, 21.0, 18.0, 16.0, 14.0);
    private static final List<Double> HELP_SIZES = List.of(10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0);
    private static final List<Double> PAGE_HELP_SIZES = List.of(18.0, 16.0, 14.0, 12.0, 10.0);
    private static final double LABEL = 12;
    private static final double PROMPT = 9;
    private static final double HINT = 10;
    private static final double SMALL = 7;
    private static final double SECOND_PART = 0.67;
    private static final double LEAST_SECOND = 10;

    static CardType of(PrintSettings settings) {
        return new CardType(settings.print().least(settings.layout().scale()));
    }

    TextStyle question() {
        return QUESTION;
    }

    /** The sizes of a question, the largest first. */
    List<Double> questionSizes() {
        return orLeast(QUESTION_SIZES);
    }

    /** A question in a second language stands under the first in smaller and lighter letters. */
    TextStyle second(double size) {
        return new TextStyle(FontFile.REGULAR, Math.max(Math.max(LEAST_SECOND, least), size * SECOND_PART), 1.2);
    }

    TextStyle label() {
        return new TextStyle(FontFile.BOLD, Math.max(LABEL, least), 1.2);
    }

    TextStyle hint() {
        return new TextStyle(FontFile.BOLD, Math.max(HINT, least), 1.25);
    }

    TextStyle prompt() {
        return new TextStyle(FontFile.REGULAR, Math.max(PROMPT, least), 1.25);
    }

    List<Double> helpSizes() {
        return orLeast(HELP_SIZES);
    }

    /** The sizes of the help on a page of its own. */
    List<Double> pageHelpSizes() {
        return orLeast(PAGE_HELP_SIZES);
    }

    /** The smallest letters, of thanks and licences. */
    double small() {
        return Math.max(SMALL, least);
    }

    /** What is large enough, or else the least that is. */
    private List<Double> orLeast(List<Double> sizes) {
        List<Double> enough = sizes.stream().filter(size -> size >= least).toList();
        return enough.isEmpty()
                ? List.of(least)
                : Stream.concat(enough.stream(), leastUnder(enough)).toList();
    }

    private Stream<Double> leastUnder(List<Double> enough) {
        return least > 0 && least < enough.get(enough.size() - 1) ? Stream.of(least) : Stream.of();
    }
}
