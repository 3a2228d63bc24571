package org.droomballon.export.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.TextStyle;

/**
 * The letters of a card as it is drawn, so many times smaller than it is printed: each as large as on an A6 card, unless that is
 * too small to read once it is on paper.
 */
record CardType(PrintSettings settings) {
    private static final TextStyle QUESTION = new TextStyle(FontFile.EXTRA_BOLD, 24, 1.2);
    private static final TextStyle SECOND = new TextStyle(FontFile.REGULAR, 10, 1.2);
    private static final TextStyle LABEL = new TextStyle(FontFile.BOLD, 12, 1.2);
    private static final TextStyle PROMPT = new TextStyle(FontFile.REGULAR, 9, 1.25);
    private static final TextStyle HINT = new TextStyle(FontFile.BOLD, 11, 1.25);
    private static final TextStyle DECK = new TextStyle(FontFile.BOLD, 8, 1);
    private static final TextStyle FILM_TITLE = new TextStyle(FontFile.BOLD, 12, 1.25);
    private static final List<Double> QUESTION_SIZES = List.of(24.0, 21.0, 18.0, 16.0, 14.0);
    private static final List<Double> PROMPT_SIZES = List.of(10.0, 9.5, 9.0);
    /** What lenses ask in two languages leaves its room to the questions. */
    private static final List<Double> PROMPT_SIZES_OF_TWO = List.of(10.0, 9.5, 9.0, 8.5, 8.0);

    private static final List<Double> HELP_SIZES =
            List.of(12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5);
    private static final double SECOND_PART = 0.67;
    /** The least sizes on paper. */
    private static final double LEAST_QUESTION = 14;

    private static final double LEAST_LARGE_QUESTION = 30;
    private static final double LEAST_HELP = 8.5;
    private static final double LEAST_SECOND = 10;
    private static final double FAR_SECOND = 14;
    private static final double LEAST_WORDS = 8;
    private static final double LEAST_SMALL = 7;
    private static final double BELOW_HELP = 1.5;
    private static final double LEAST_LABEL = 9;

    TextStyle question() {
        return QUESTION;
    }

    /** The sizes of a question, the largest first. */
    List<Double> questionSizes() {
        return sizes(QUESTION_SIZES, LEAST_QUESTION, roomyQuestion());
    }

    /** The size under which a question looks for larger paper, where there is any. */
    double roomyQuestion() {
        return settings.isLarge() ? least(LEAST_LARGE_QUESTION) : least(LEAST_QUESTION);
    }

    /**
     * A question in a second language stands under the first in lighter letters, which are smaller but not under {@code least}.
     */
    TextStyle second(double size, double least) {
        return SECOND.at(Math.max(least, size * SECOND_PART));
    }

    /** How small a question in a second language may be: as can be read across a table, or where there is no room, in the hand. */
    List<Double> leastSecond() {
        return Stream.of(FAR_SECOND, LEAST_SECOND).map(this::least).distinct().toList();
    }

    TextStyle label() {
        return LABEL.at(Math.max(LABEL.size(), least(LEAST_LABEL)));
    }

    TextStyle hint() {
        return readable(HINT);
    }

    TextStyle deck() {
        return readable(DECK);
    }

    TextStyle filmTitle() {
        return readable(FILM_TITLE);
    }

    /** What a lens asks, in its sizes, the largest first. */
    List<TextStyle> prompts(boolean inTwoLanguages) {
        List<Double> usual = inTwoLanguages ? PROMPT_SIZES_OF_TWO : PROMPT_SIZES;
        double smallest = Math.max(usual.get(usual.size() - 1), least(LEAST_WORDS));
        return sizes(usual, LEAST_WORDS, least(LEAST_WORDS)).stream()
                .filter(size -> size >= smallest)
                .map(PROMPT::at)
                .toList();
    }

    /** The sizes of the help, the largest first. */
    List<Double> helpSizes() {
        return sizes(HELP_SIZES, LEAST_HELP, least(LEAST_HELP));
    }

    /** The letters of thanks and licences under a help of that size. */
    double small(double help) {
        return Math.max(least(LEAST_SMALL), help - BELOW_HELP);
    }

    /** A size of letters on an A6 card, or a larger one where that is too small. */
    double readable(double size) {
        return Math.max(size, least(LEAST_WORDS));
    }

    private TextStyle readable(TextStyle style) {
        return style.at(readable(style.size()));
    }

    /** The size of letters that are so many points on paper; in large print, no smaller than those may be. */
    private double least(double points) {
        double scale = settings.layout().scale();
        return Math.max(points / scale, settings.print().least(scale));
    }

    private List<Double> sizes(List<Double> usual, double points, double another) {
        return Stream.concat(usual.stream(), Stream.of(least(points), another))
                .filter(size -> size >= least(points))
                .sorted(Comparator.reverseOrder())
                .distinct()
                .toList();
    }
}
