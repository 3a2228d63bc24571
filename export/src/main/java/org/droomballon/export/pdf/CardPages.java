package org.droomballon.export.pdf;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.HowItWorks;
import org.droomballon.export.document.LensFace;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.CardLayout;
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
    private static final double LINE = 10;
    private static final int MOST_LINES = 4;
    private static final double LEAST_SCALE_FOR_HELP = 0.9;
    private static final List<Double> PAGE_HELP_SIZES = List.of(18.0, 16.0, 14.0, 12.0, 10.0);

    private final CardSheets sheets;
    private final CardLayout layout;
    private final SheetGeometry geometry;
    private final Fitting fitting;
    private final CardZones zones;

    CardPages(CardSheets sheets, CardLayout layout, Fitting fitting) {
        this.sheets = sheets;
        this.layout = layout;
        this.geometry = layout.drawn();
        this.fitting = fitting;
        this.zones = CardZones.of(geometry, sheets.lenses().size());
    }

    CardsReport lay() {
        sheets.lenses().forEach(this::requireLabelFits);
        return new CardsReport(
                sheets,
                layout.scale(),
                new Markup(new CardStyle(layout).text()),
                zones.scaled(layout.scale()),
                linesToWrite(),
                pages(),
                lensPrompts());
    }

    /** As many as there is room for under the words that ask for a question, at most four. */
    private int linesToWrite() {
        double room =
                zones.questionHeight() - QUESTION.at(QUESTION_SIZES.get(1)).height(1);
        return (int) Math.max(1, Math.min(MOST_LINES, Math.floor(room / LINE)));
    }

    private List<CardsReport.Page> pages() {
        List<Object> faces = new ArrayList<>(sheets.cards());
        if (hasRoomForHelp()) {
            faces.add(sheets.howItWorks());
        }
        List<CardsReport.Page> pages = new ArrayList<>();
        Lists.partition(faces, geometry.cardsPerSheet()).forEach(part -> pages.add(page(part)));
        if (!hasRoomForHelp()) {
            pages.add(helpPage());
        }
        return pages;
    }

    /** On smaller cards the help would be too small to read: it gets a page of its own. */
    private boolean hasRoomForHelp() {
        return layout.scale() > LEAST_SCALE_FOR_HELP;
    }

    private CardsReport.Page helpPage() {
        SheetGeometry page = new SheetGeometry(geometry.pageWidth(), geometry.pageHeight(), 1, 1);
        Cell cell = page.cells().get(0).scaled(layout.scale());
        double size =
                helpSize(PAGE_HELP_SIZES, CardZones.of(page, sheets.lenses().size()), page);
        return new CardsReport.Page(List.of(), List.of(), List.of(new CardsReport.Help(cell, size * layout.scale())));
    }

    private CardsReport.Page page(List<Object> faces) {
        List<CardsReport.Placed> cards = new ArrayList<>();
        List<CardsReport.Help> help = new ArrayList<>();
        for (int place = 0; place < faces.size(); place++) {
            Cell cell = geometry.cells().get(place);
            if (faces.get(place) instanceof CardFace face) {
                cards.add(placed(cell, face));
            } else {
                help.add(new CardsReport.Help(
                        cell.scaled(layout.scale()), helpSize(HELP_SIZES, zones, geometry) * layout.scale()));
            }
        }
        return new CardsReport.Page(layout.paper().cutMarks(), cards, help);
    }

    private CardsReport.Placed placed(Cell cell, CardFace face) {
        double size = questionSize(face);
        return new CardsReport.Placed(
                cell.scaled(layout.scale()),
                face,
                size * layout.scale(),
                fitting.evenLines(text(face), zones.width(), QUESTION.at(size)));
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
            throw new TextDoesNotFitException(lens.label().text(), sheets.language(), LABEL.size() * layout.scale());
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

    private double helpSize(List<Double> sizes, CardZones place, SheetGeometry sheet) {
        HelpText help = new HelpText(sheets.howItWorks(), place.width(), fitting);
        return fitting.largest(sizes, place.wholeHeight(sheet), help::height)
                .orElseThrow(() -> tooLong(HowItWorks.PLACE, sizes));
    }

    private TextDoesNotFitException tooLong(String place, List<Double> sizes) {
        return new TextDoesNotFitException(place, sheets.language(), sizes.get(sizes.size() - 1) * layout.scale());
    }
}
