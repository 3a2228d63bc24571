package org.droomballon.export.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.layout.TextDoesNotFitException.Part;
import org.droomballon.export.layout.TextStyle;

/**
 * Fits the words of a card in its zones, each in the largest letters that go in.
 *
 * @param scale that of the layout
 * @param leastSecond the least size of a question in a second language, in points
 */
record CardFitting(
        CardSheets sheets,
        LensBlock lenses,
        CardZones zones,
        CardType type,
        double scale,
        double leastSecond,
        Fitting fitting) {
    private static final double LINE = 10;
    private static final double WIDE_LINE = 12.5;
    private static final double ABOVE_RULE = 5;
    private static final double HINT_TOP = 4;
    private static final double HINT_ICON = 8;
    private static final double SOMEWHAT = 0.74;
    private static final double SLIGHTLY = 0.85;
    private static final int MOST_LINES = 4;
    /** Between a question and the same in another language, in millimetres. */
    private static final double BETWEEN = 3;

    /** A card in its cell on the sheet. */
    CardsReport.Placed placed(Cell cell, CardFace face) {
        Setting set = setting(face);
        TextStyle second = type.second(set.size(), leastSecond);
        double room = roomToWrite(face, set);
        int lines = linesToWrite(face, room);
        return new CardsReport.Placed(
                cell,
                face,
                set.size() * scale,
                set.lines(),
                second.size() * scale,
                face.second().isEmpty() ? List.of() : secondLines(face.second().text(), second),
                IntStream.range(0, lines).boxed().toList(),
                Math.max(line(), Math.min(WIDE_LINE, room / Math.max(1, lines))) * scale);
    }

    private List<String> secondLines(String text, TextStyle style) {
        int most = fitting.lines(text, width(), style).size();
        return fitting.fineLines(text, width(), style, most)
                .or(() -> fitting.nearlyFineLines(text, width(), style, most))
                .orElseGet(() -> fitting.evenLines(text, width(), style));
    }

    /** Whether every question has room in letters of at least that size. */
    boolean holds(double size) {
        return sheets.cards().stream().allMatch(face -> height(face, size) <= zones.questionHeight());
    }

    /** As many as there is room for, and at most {@value #MOST_LINES}: for a question of people's own, or one to translate. */
    private int linesToWrite(CardFace face, double room) {
        return face.isBlank() || face.second().isMissing()
                ? (int) Math.max(1, Math.min(MOST_LINES, Math.floor(room / line())))
                : 0;
    }

    /** A hand needs no more where all else is larger. */
    private double line() {
        return LINE / Math.max(1, scale);
    }

    /** What a question leaves to write in; under lines for one of people's own the rule of the lenses is no line to write on. */
    private double roomToWrite(CardFace face, Setting set) {
        double question = type.question().at(set.size()).height(set.lines().size());
        double room = zones.questionHeight() - question - under(face, set.size());
        return face.isBlank() ? room - ABOVE_RULE : room;
    }

    private static String text(CardFace face) {
        return face.isBlank() ? face.heading() : face.question().words();
    }

    private double width() {
        return zones.questionWidth();
    }

    /** The words that ask for a question are smaller than any question. */
    private List<Double> sizes(CardFace face) {
        List<Double> sizes = type.questionSizes();
        return face.isBlank() && sizes.size() > 1 ? sizes.subList(1, sizes.size()) : sizes;
    }

    /** In the largest letters that there is room for; in somewhat smaller ones where only then lines end well. */
    private Setting setting(CardFace face) {
        List<Double> sizes = sizes(face);
        double room = room(face, sizes.get(sizes.size() - 1));
        double largest = fitting.largest(sizes, room, size -> height(face, size))
                .orElseThrow(() -> tooLong(face, sizes.get(sizes.size() - 1)));
        double least = Math.min(largest, Math.max(largest * SOMEWHAT, type.roomyQuestion()));
        List<Double> near =
                sizes.stream().filter(size -> size <= largest && size >= least).toList();
        return fine(face, near, room)
                .or(() -> first(near, size -> set(face, size, most(face, size, room), fitting::nearlyFineLines)))
                .orElseGet(() -> new Setting(
                        largest,
                        fitting.evenLines(text(face), width(), type.question().at(largest))));
    }

    /** Over a second language a question takes no more lines than it needs, where slightly smaller letters allow that. */
    private Optional<Setting> fine(CardFace face, List<Double> sizes, double room) {
        Optional<Setting> fine = first(sizes, size -> set(face, size, most(face, size, room), fitting::fineLines));
        if (face.second().isEmpty() || fine.isEmpty()) {
            return fine;
        }
        double largest = fine.get().size();
        List<Double> near = sizes.stream()
                .filter(size -> size <= largest && size >= largest * SLIGHTLY)
                .toList();
        return first(near, size -> set(face, size, fewest(face, size), fitting::fineLines))
                .or(() -> fine);
    }

    private static Optional<Setting> first(List<Double> sizes, Function<Double, Optional<Setting>> way) {
        return sizes.stream().flatMap(size -> way.apply(size).stream()).findFirst();
    }

    /** Where a translation is to be written and there is room, some is kept for a second line of it. */
    private double room(CardFace face, double smallest) {
        double less = zones.questionHeight() - LINE;
        return face.second().isMissing() && height(face, smallest) <= less ? less : zones.questionHeight();
    }

    private Optional<Setting> set(CardFace face, double size, int most, Lines lines) {
        return lines.of(text(face), width(), type.question().at(size), most).map(each -> new Setting(size, each));
    }

    private int most(CardFace face, double size, double room) {
        return (int) ((room - toWrite(face) - under(face, size))
                / type.question().at(size).height(1));
    }

    private int fewest(CardFace face, double size) {
        return fitting.lines(text(face), width(), type.question().at(size)).size();
    }

    /** A way to part a text in lines that end well; nothing where it finds none. */
    private interface Lines {
        Optional<List<String>> of(String text, double width, TextStyle style, int most);
    }

    private double height(CardFace face, double size) {
        return fitting.height(text(face), width(), type.question().at(size)) + under(face, size) + toWrite(face);
    }

    /** The least room to write in, where people do. */
    private static double toWrite(CardFace face) {
        return face.isBlank() || face.second().isMissing() ? LINE : 0;
    }

    /** The height of all words under a question. */
    private double under(CardFace face, double size) {
        return second(face, size) + hint(face);
    }

    private double second(CardFace face, double size) {
        if (face.second().isMissing()) {
            return BETWEEN + fitting.height(sheets.writeIn(), width(), type.hint());
        }
        return face.second().isEmpty()
                ? 0
                : BETWEEN + fitting.height(face.second().text(), width(), type.second(size, leastSecond));
    }

    private double hint(CardFace face) {
        return face.hint().isEmpty()
                ? 0
                : HINT_TOP
                        + DoubleStream.of(
                                        hint(face.hint()),
                                        hint(face.secondHint().text()))
                                .sum();
    }

    private double hint(String text) {
        return text.isEmpty() ? 0 : fitting.height(text, width() - HINT_ICON, type.hint());
    }

    /** Names the first language where it alone is too long; else the second one. */
    private TextDoesNotFitException tooLong(CardFace face, double smallest) {
        boolean alone = face.second().isEmpty()
                || fitting.height(text(face), width(), type.question().at(smallest)) > zones.questionHeight();
        Locale language =
                alone ? sheets.language() : Locale.forLanguageTag(face.second().languageTag());
        return new TextDoesNotFitException(Part.CARD, face.id(), language, smallest * scale);
    }

    /** The letter size of a question, and its lines. */
    private record Setting(double size, List<String> lines) {
        Setting {
            lines = List.copyOf(lines);
        }
    }
}
