package org.droomballon.export.pdf;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.HowItWorks;
import org.droomballon.export.house.House;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Imposition;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.SheetGeometry;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.layout.TextDoesNotFitException.Part;
import org.droomballon.export.template.Markup;
import org.droomballon.paper.Shift;

/** Lays cards out on sheets: fronts, the help where a place is left, and behind every front its back. */
final class CardPages {
    private static final double LEAST_SCALE_FOR_HELP = 0.9;

    private final CardSheets sheets;
    private final PrintSettings settings;
    private final House house;
    private final Fitting fitting;
    private final CardType type;
    private final SheetGeometry geometry;
    private final Imposition imposition;
    private final CardZones zones;
    private final CardFitting cards;
    private final CardBacks backs;

    CardPages(CardSheets sheets, PrintSettings settings, House house, Fitting fitting) {
        this.sheets = sheets;
        this.settings = settings;
        this.house = house;
        this.fitting = fitting;
        this.type = CardType.of(settings);
        this.geometry = settings.layout().drawn();
        this.imposition = new Imposition(settings.layout().paper(), settings.backs());
        this.zones = CardZones.of(geometry, sheets.lenses().size());
        this.cards = new CardFitting(sheets, zones, type, settings.layout().scale(), fitting);
        this.backs = new CardBacks(sheets, settings, imposition, fitting);
    }

    CardsReport lay() {
        cards.requireLabelsFit();
        return new CardsReport(
                sheets,
                settings.layout().scale(),
                new Markup(new CardStyle(settings, type, house).text()),
                house.face(sheets.language()),
                zones.scaled(settings.layout().scale()),
                cards.linesToWrite(),
                pages(),
                helpPages(),
                cards.underLabels(),
                backs.face());
    }

    private List<CardsReport.Page> pages() {
        List<Object> faces = new ArrayList<>(sheets.cards());
        if (hasRoomForHelp()) {
            faces.add(sheets.howItWorks());
        }
        List<CardsReport.Page> pages = new ArrayList<>();
        Lists.partition(faces, imposition.fronts().size()).forEach(part -> addSheet(pages, part));
        return pages;
    }

    private void addSheet(List<CardsReport.Page> pages, List<Object> faces) {
        List<CardsReport.Placed> placed = new ArrayList<>();
        List<CardsReport.Help> help = new ArrayList<>();
        List<Cell> fronts = imposition.fronts();
        for (int place = 0; place < faces.size(); place++) {
            Cell cell = onSheet(fronts.get(place));
            if (faces.get(place) instanceof CardFace face) {
                placed.add(cards.placed(cell, face));
            } else {
                help.add(new CardsReport.Help(cell, helpSize()));
            }
        }
        List<Cell> taken = fronts.subList(0, faces.size());
        pages.add(new CardsReport.Page(
                backs.cutMarks(), backs.foldMarks(), placed, help, backs.beside(taken), Shift.NONE));
        addOtherSide(pages, taken);
    }

    /** Every sheet has its other side, also an empty one: else all that follows would be on the wrong side. */
    private void addOtherSide(List<CardsReport.Page> pages, List<Cell> fronts) {
        if (settings.backs().isOnTheOtherSide()) {
            pages.add(backs.otherSide(fronts));
        }
    }

    /** On smaller cards, and in large print, the help would not fit a card: it gets a page of its own. */
    private boolean hasRoomForHelp() {
        return settings.layout().scale() > LEAST_SCALE_FOR_HELP && !settings.isLarge();
    }

    /** The letter size of the help where it has pages of its own: one page where it fits, else as many as it takes. */
    private List<Double> helpPages() {
        if (hasRoomForHelp()) {
            return List.of();
        }
        double scale = settings.layout().scale();
        SheetGeometry page = new SheetGeometry(geometry.pageWidth(), geometry.pageHeight(), 1, 1);
        CardZones place = CardZones.of(page, sheets.lenses().size());
        List<Double> sizes = type.pageHelpSizes();
        double size = fitting.largest(sizes, place.wholeHeight(page), help(place)::height)
                .orElse(Iterables.getLast(sizes));
        return List.of(size * scale);
    }

    private HelpText help(CardZones place) {
        return new HelpText(
                sheets.howItWorks(), house.face(sheets.language()).footer(), place.width(), type.small(), fitting);
    }

    private Cell onSheet(Cell cell) {
        return cell.moved(settings.bleed());
    }

    private double helpSize() {
        double scale = settings.layout().scale();
        List<Double> sizes = type.helpSizes();
        return fitting.largest(sizes, zones.wholeHeight(geometry), help(zones)::height)
                        .orElseThrow(() -> new TextDoesNotFitException(
                                Part.HOW_IT_WORKS,
                                HowItWorks.PLACE,
                                sheets.language(),
                                Iterables.getLast(sizes) * scale))
                * scale;
    }
}
