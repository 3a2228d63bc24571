package org.droomballon.export.pdf;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.export.document.LensFace;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.TextStyle;

/** The ways in which the lenses of a deck can stand on a card. */
final class LensWays {
    private static final int MOST_COLUMNS = 3;
    private static final int FEW = 3;
    private static final int MOST_LABEL_LINES = 2;
    private static final double MOST_OF_A_CARD = 0.45;
    /** A hair more than a name is wide, because the page is laid out in whole dots. */
    private static final double SLACK = 1.02;

    private static final double ROUNDING = 0.01;
    private static final double ROW_GAP = 2.8;
    private static final double ICON = 8;
    private static final double WORDS_LEFT = 12;
    private static final double NARROW_WORDS_LEFT = 9;
    /** How far a name is put down to stand in the middle of its icon. */
    private static final double LABEL_DROP = 1.4;

    private static final double BESIDE = 2.8;
    /** A prompt is a help and not the question. */
    private static final int MOST_PROMPT_LINES = 2;

    private static final int MOST_COLUMN_PROMPT_LINES = 3;
    private static final int MOST_LARGE_PROMPT_LINES = 5;

    private final List<LensFace> lenses;
    private final double width;
    private final PrintSettings settings;
    private final CardType type;
    private final Fitting fitting;

    LensWays(List<LensFace> lenses, double width, PrintSettings settings, Fitting fitting) {
        this.lenses = lenses;
        this.width = width;
        this.settings = settings;
        this.type = new CardType(settings);
        this.fitting = fitting;
    }

    /** From the one that says most, in the largest letters, to the one that takes least room; none where a name is too long. */
    List<LensBlock> all() {
        return Stream.concat(
                        type.prompts(areInTwoLanguages()).stream().flatMap(style -> block(most(), style).stream()),
                        barest().flatMap(count -> named(namesAlone(count), Optional.empty()).stream()))
                .toList();
    }

    private int most() {
        return settings.layout().isLying() ? evenly(MOST_COLUMNS) : 1;
    }

    /** Names alone may stand in fewer columns, and where there are many, in more. */
    private Stream<Integer> barest() {
        int most = Math.max(most(), lenses.size() > FEW ? 2 : 1);
        return IntStream.iterate(most, count -> count > 0, count -> count - 1).boxed();
    }

    /** In so many columns at most, and in no more than make their rows equally long. */
    private int evenly(int most) {
        int rows = (lenses.size() + most - 1) / most;
        return (lenses.size() + rows - 1) / rows;
    }

    /** With prompts; nothing where these take too many lines, or too much of the card. */
    private Optional<LensBlock> block(int count, TextStyle prompt) {
        LensColumns columns = columns(count);
        int usual = count == 1 ? MOST_PROMPT_LINES : MOST_COLUMN_PROMPT_LINES;
        int most = settings.isLarge() ? MOST_LARGE_PROMPT_LINES : usual;
        boolean fit = IntStream.range(0, lenses.size()).allMatch(at -> {
            LensFace lens = lenses.get(at);
            return Stream.of(lens.prompt().words(), lens.secondPrompt().text())
                    .allMatch(text -> fits(text, asked(columns, at % count), prompt, most));
        });
        double room = settings.layout().drawn().cardHeight() * MOST_OF_A_CARD;
        return fit && hasPrompts()
                ? named(columns, Optional.of(prompt)).filter(block -> block.height() <= room)
                : Optional.empty();
    }

    private boolean fits(String text, double room, TextStyle style, int lines) {
        return fitting.height(text, room, style) <= style.height(lines) + ROUNDING;
    }

    /** None so narrow that a name has to be broken, where there is room for that. */
    private LensColumns columns(int count) {
        return LensColumns.of(width, needs(count, lens -> width(lens.label().words())));
    }

    private LensColumns namesAlone(int count) {
        return LensColumns.apart(
                width,
                needs(
                        count,
                        lens -> Math.max(
                                width(lens.label().words()), width(lens.second().text()))));
    }

    private List<Double> needs(int count, ToDoubleFunction<LensFace> name) {
        return IntStream.range(0, count)
                .mapToObj(column -> wordsLeft(count)
                        + IntStream.iterate(column, at -> at < lenses.size(), at -> at + count)
                                .mapToObj(lenses::get)
                                .mapToDouble(name)
                                .max()
                                .orElse(0))
                .toList();
    }

    private double width(String name) {
        return fitting.width(name, type.label()) * SLACK;
    }

    private boolean areInTwoLanguages() {
        return lenses.stream().anyMatch(lens -> !lens.secondPrompt().isEmpty());
    }

    private boolean hasPrompts() {
        return lenses.stream().anyMatch(lens -> !lens.prompt().isEmpty());
    }

    private Optional<LensBlock> named(LensColumns columns, Optional<TextStyle> prompt) {
        int most = columns.count() == 1 ? 1 : MOST_LABEL_LINES;
        boolean fit = IntStream.range(0, lenses.size()).allMatch(at -> {
            LensFace lens = lenses.get(at);
            return Stream.of(lens.label().words(), lens.second().text())
                    .allMatch(name -> fits(name, words(columns, at % columns.count()), type.label(), most));
        });
        return fit ? Optional.of(laid(columns, prompt)) : Optional.empty();
    }

    private LensBlock laid(LensColumns columns, Optional<TextStyle> prompt) {
        List<LensPlace> places = new ArrayList<>();
        boolean besides = areBesides(columns);
        double top = 0;
        for (List<LensFace> row : Lists.partition(lenses, columns.count())) {
            double height = IntStream.range(0, row.size())
                    .mapToDouble(column -> height(row.get(column), columns, column, besides, prompt))
                    .max()
                    .orElse(0);
            for (int column = 0; column < row.size(); column++) {
                Cell cell = new Cell(columns.left(column), top, columns.width(column), height);
                places.add(place(row.get(column), cell, columns, column, prompt));
            }
            top += height + ROW_GAP;
        }
        return new LensBlock(
                wordsLeft(columns.count()),
                type.label().size(),
                prompt.map(TextStyle::size).orElse(0.0),
                besides,
                hangs(columns),
                prompt.isPresent() || !hasPrompts(),
                places,
                top - ROW_GAP);
    }

    private LensPlace place(LensFace lens, Cell cell, LensColumns columns, int column, Optional<TextStyle> prompt) {
        double room = asked(columns, column);
        return new LensPlace(
                lens,
                cell,
                fitting.evenLines(lens.label().words(), words(columns, column), type.label()),
                lines(lens.prompt().words(), room, prompt),
                lines(lens.secondPrompt().text(), room, prompt));
    }

    private List<String> lines(String text, double room, Optional<TextStyle> style) {
        return style.filter(each -> !text.isEmpty())
                .map(each -> fitting.evenLines(text, room, each))
                .orElse(List.of());
    }

    private double height(LensFace lens, LensColumns columns, int column, boolean besides, Optional<TextStyle> prompt) {
        double room = words(columns, column);
        double names = fitting.height(lens.label().words(), room, type.label())
                + (besides ? 0 : height(lens.second().text(), room, Optional.of(second())));
        double asked = Stream.of(lens.prompt().words(), lens.secondPrompt().text())
                .mapToDouble(text -> height(text, asked(columns, column), prompt))
                .sum();
        return hangs(columns) ? Math.max(ICON, names + LABEL_DROP) + asked : Math.max(ICON, names + asked);
    }

    private double height(String text, double room, Optional<TextStyle> style) {
        return style.filter(each -> !text.isEmpty())
                .map(each -> fitting.height(text, room, each))
                .orElse(0.0);
    }

    /** Whether both names of every lens go on one line. */
    private boolean areBesides(LensColumns columns) {
        return IntStream.range(0, lenses.size())
                .allMatch(at -> fitting.width(lenses.get(at).label().words(), type.label())
                                + BESIDE
                                + fitting.width(lenses.get(at).second().text(), second())
                        <= words(columns, at % columns.count()));
    }

    private TextStyle second() {
        return new TextStyle(FontFile.REGULAR, type.label().size(), type.label().leading());
    }

    /** Large letters take the whole of a column. */
    private boolean hangs(LensColumns columns) {
        return columns.count() > 1 && settings.isLarge();
    }

    private double asked(LensColumns columns, int column) {
        return hangs(columns) ? columns.width(column) : words(columns, column);
    }

    private static double words(LensColumns columns, int column) {
        return columns.width(column) - wordsLeft(columns.count());
    }

    private static double wordsLeft(int columns) {
        return columns == 1 ? WORDS_LEFT : NARROW_WORDS_LEFT;
    }
}
