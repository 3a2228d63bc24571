package org.droomballon.export.pdf;

import java.util.List;
import java.util.Locale;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.LensFace;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.layout.TextDoesNotFitException.Part;
import org.droomballon.export.layout.TextStyle;

/** Fits the words of a card in its zones, each in the largest letters that go in. {@code scale} is that of the layout. */
record CardFitting(CardSheets sheets, CardZones zones, CardType type, double scale, Fitting fitting) {
    private static final double LENS_TEXT_LEFT = 14;
    private static final double LINE = 10;
    private static final double HINT_TOP = 4.5;
    private static final double HINT_ICON = 8;
    private static final int MOST_LINES = 4;
    /** Between a question and the same in another language, in millimetres. */
    private static final double BETWEEN = 3;

    /** A card in its cell on the sheet. */
    CardsReport.Placed placed(Cell cell, CardFace face) {
        double size = questionSize(face);
        TextStyle second = type.second(size);
        return new CardsReport.Placed(
                cell,
                face,
                size * scale,
                fitting.evenLines(text(face), zones.width(), type.question().at(size)),
                second.size() * scale,
                face.second().isEmpty()
                        ? List.of()
                        : fitting.evenLines(face.second().text(), zones.width(), second));
    }

    /** As many as there is room for under the words that ask for a question, at most four. */
    int linesToWrite() {
        double ask = sizes(true).get(0);
        double room = zones.questionHeight() - type.question().at(ask).height(1);
        return (int) Math.max(1, Math.min(MOST_LINES, Math.floor(room / LINE)));
    }

    void requireLabelsFit() {
        sheets.lenses().forEach(this::requireLabelFits);
    }

    /**
     * What stands under each label: the same in a second language, else a prompt. It is a help and not the question: all of
     * them are left away together where there is no room.
     */
    List<String> underLabels() {
        boolean fit = sheets.lenses().stream().allMatch(this::fitsUnderLabel);
        return sheets.lenses().stream().map(lens -> fit ? underLabel(lens) : "").toList();
    }

    private static String underLabel(LensFace lens) {
        return lens.second().isEmpty() ? lens.prompt().words() : lens.second().text();
    }

    private boolean fitsUnderLabel(LensFace lens) {
        TextStyle style = type.prompt();
        double height = fitting.height(underLabel(lens), zones.width() - LENS_TEXT_LEFT, style);
        return height <= style.height(2) && type.label().height(1) + height <= zones.lensRow() + 1;
    }

    private static String text(CardFace face) {
        return face.isBlank() ? face.heading() : face.question().words();
    }

    private List<Double> sizes(boolean blank) {
        List<Double> sizes = type.questionSizes();
        return blank && sizes.size() > 1 ? sizes.subList(1, sizes.size()) : sizes;
    }

    private double questionSize(CardFace face) {
        double room = face.hint().isEmpty() ? zones.questionHeight() : zones.heightAbove(hintHeight(face));
        List<Double> sizes = sizes(face.isBlank());
        return fitting.largest(sizes, room, size -> height(face, size))
                .orElseThrow(() -> tooLong(Part.CARD, face.id(), tooLongIn(face, sizes, room), sizes));
    }

    private double hintHeight(CardFace face) {
        return HINT_TOP + fitting.height(face.hint(), zones.width() - HINT_ICON, type.hint());
    }

    private double height(CardFace face, double size) {
        double first = fitting.height(text(face), zones.width(), type.question().at(size));
        return face.second().isEmpty()
                ? first
                : first + BETWEEN + fitting.height(face.second().text(), zones.width(), type.second(size));
    }

    /** The first language where it alone is too long; else the second one. */
    private Locale tooLongIn(CardFace face, List<Double> sizes, double room) {
        double smallest = sizes.get(sizes.size() - 1);
        boolean alone =
                fitting.height(text(face), zones.width(), type.question().at(smallest)) > room;
        return alone || face.second().isEmpty()
                ? sheets.language()
                : Locale.forLanguageTag(face.second().languageTag());
    }

    private void requireLabelFits(LensFace lens) {
        TextStyle label = type.label();
        double height = fitting.height(lens.label().words(), zones.width() - LENS_TEXT_LEFT, label);
        if (height > label.height(1)) {
            throw tooLong(Part.LABEL, lens.label().text(), sheets.language(), List.of(label.size()));
        }
    }

    private TextDoesNotFitException tooLong(Part part, String place, Locale language, List<Double> sizes) {
        return new TextDoesNotFitException(part, place, language, sizes.get(sizes.size() - 1) * scale);
    }
}
