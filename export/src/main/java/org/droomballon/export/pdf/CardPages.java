package org.droomballon.export.pdf;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.HowItWorks;
import org.droomballon.export.document.LensFace;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.SheetGeometry;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.layout.TextStyle;
import org.droomballon.export.template.Markup;

/** Lays cards out on sheets: each in its cell, each text in the largest letters that fit. */
final class CardPages {
    private static final List<Double> QUESTION_SIZES = List.of(24.0, 21.0, 18.0, 16.0, 14.0);
    private static final List<Double> HELP_SIZES = List.of(10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0);
    private static final TextStyle QUESTION = new TextStyle(FontFile.EXTRA_BOLD, 24, 1.2);
    private static final TextStyle LABEL = new TextStyle(FontFile.BOLD, 12, 1.2);
    private static final TextStyle PROMPT = new TextStyle(FontFile.REGULAR, 9, 1.25);
    private static final double LENS_TEXT_LEFT = 14;
    private static final double ROOM_FOR_PROMPTS = 13;

    private final CardSheets sheets;
    private final SheetGeometry geometry;
    private final Fitting fitting;
    private final CardZones zones;

    CardPages(CardSheets sheets, SheetGeometry geometry, Fitting fitting) {
        this.sheets = sheets;
        this.geometry = geometry;
        this.fitting = fitting;
        this.zones = CardZones.of(geometry, sheets.lenses().size());
    }

    CardsReport lay() {
        sheets.lenses().forEach(this::requireLabelFits);
        return new CardsReport(
                sheets, new Markup(PageStyle.read("cards.css")), zones, geometry.cutMarks(), pages(), lensPrompts());
    }

    private List<CardsReport.Page> pages() {
        List<Object> faces = new ArrayList<>(sheets.cards());
        faces.add(sheets.howItWorks());
        return Lists.partition(faces, geometry.cardsPerSheet()).stream()
                .map(this::page)
                .toList();
    }

    private CardsReport.Page page(List<Object> faces) {
        List<CardsReport.Placed> cards = new ArrayList<>();
        List<CardsReport.Help> help = new ArrayList<>();
        for (int place = 0; place < faces.size(); place++) {
            Cell cell = geometry.cells().get(place);
            if (faces.get(place) instanceof CardFace face) {
                cards.add(placed(cell, face));
            } else {
                help.add(new CardsReport.Help(cell, helpSize()));
            }
        }
        return new CardsReport.Page(cards, help);
    }

    private CardsReport.Placed placed(Cell cell, CardFace face) {
        double size = questionSize(face);
        return new CardsReport.Placed(
                cell, face, size, fitting.evenLines(text(face), zones.width(), QUESTION.at(size)));
    }

    private static String text(CardFace face) {
        return face.isBlank() ? face.heading() : face.question().words();
    }

    private double questionSize(CardFace face) {
        double room = face.hint().isEmpty() ? zones.questionHeight() : zones.heightAboveHint();
        List<Double> sizes = face.isBlank() ? QUESTION_SIZES.subList(1, QUESTION_SIZES.size()) : QUESTION_SIZES;
        return fitting.largest(sizes, room, size -> fitting.height(text(face), zones.width(), QUESTION.at(size)))
                .orElseThrow(() -> tooLong(face.id(), QUESTION_SIZES));
    }

    private void requireLabelFits(LensFace lens) {
        double height = fitting.height(lens.label().words(), zones.width() - LENS_TEXT_LEFT, LABEL);
        if (height > LABEL.height(1)) {
            throw new TextDoesNotFitException(lens.label().text(), sheets.language(), LABEL.size());
        }
    }

    /** The prompts are a help and not the question: they are left away, all together, where there is no room. */
    private List<String> lensPrompts() {
        boolean fits = zones.lensRow() >= ROOM_FOR_PROMPTS
                && sheets.lenses().stream().allMatch(lens -> promptHeight(lens) <= PROMPT.height(2));
        return sheets.lenses().stream()
                .map(lens -> fits ? lens.prompt().words() : "")
                .toList();
    }

    private double promptHeight(LensFace lens) {
        return fitting.height(lens.prompt().words(), zones.width() - LENS_TEXT_LEFT, PROMPT);
    }

    private double helpSize() {
        HelpText help = new HelpText(sheets.howItWorks(), zones.width(), fitting);
        return fitting.largest(HELP_SIZES, zones.wholeHeight(geometry), help::height)
                .orElseThrow(() -> tooLong(HowItWorks.PLACE, HELP_SIZES));
    }

    private TextDoesNotFitException tooLong(String place, List<Double> sizes) {
        return new TextDoesNotFitException(place, sheets.language(), sizes.get(sizes.size() - 1));
    }
}
