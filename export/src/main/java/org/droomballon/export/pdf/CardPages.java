package org.droomballon.export.pdf;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.LensFace;
import org.droomballon.export.house.House;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Imposition;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.layout.TextDoesNotFitException.Part;
import org.droomballon.export.template.Markup;
import org.droomballon.paper.Shift;

/** Lays cards out on sheets: fronts, the help on the places behind them, and behind every front its back. */
final class CardPages {
    private final CardSheets sheets;
    private final PrintSettings settings;
    private final House house;
    private final Fitting fitting;
    private final CardType type;
    private final Imposition imposition;
    private final CardBacks backs;
    private final CardFitting cards;

    private CardPages(CardSheets sheets, PrintSettings settings, House house, Fitting fitting) {
        this.sheets = sheets;
        this.settings = settings;
        this.house = house;
        this.fitting = fitting;
        this.type = new CardType(settings);
        this.imposition = new Imposition(settings.layout().paper(), settings.backs());
        this.backs = new CardBacks(sheets, settings, house.face(sheets.language()), imposition, fitting);
        this.cards = cards();
    }

    /** On the first paper on which all can be said in letters that are large enough; else on the last. */
    static CardsReport lay(CardSheets sheets, PrintSettings asked, House house, Fitting fitting) {
        List<PrintSettings> papers = asked.forCards();
        PrintSettings last = Iterables.getLast(papers);
        return papers.stream()
                .map(paper -> new CardPages(sheets, paper, house, fitting))
                .filter(pages -> pages.settings.equals(last) || pages.isRoomy())
                .findFirst()
                .orElseThrow()
                .lay();
    }

    private boolean isRoomy() {
        return cards.lenses().whole() && cards.holds(type.roomyQuestion());
    }

    private CardsReport lay() {
        double scale = settings.layout().scale();
        HouseFace face = house.face(sheets.language());
        return new CardsReport(
                sheets,
                scale,
                new Markup(new CardStyle(settings, type, house).text()),
                face,
                cards.zones().scaled(scale),
                cards.lenses().scaled(scale),
                isNamed(),
                pages(new HelpFrames(sheets, settings, face.footer(), fitting).all()),
                backs.face());
    }

    /** Over a question that stands beside its balloon there is room for one line. */
    private boolean isNamed() {
        return !cards.zones().besides()
                || fitting.width(sheets.heading().words(), type.deck()) <= CardZones.width(settings);
    }

    /** The way that says most and leaves room for every question; else the roomiest. */
    private CardFitting cards() {
        List<LensBlock> blocks = new LensWays(sheets.lenses(), CardZones.width(settings), settings, fitting).all();
        List<CardFitting> ways = type.leastSecond().stream()
                .flatMap(least -> blocks.stream().flatMap(lenses -> fittings(lenses, least)))
                .toList();
        return ways.stream()
                .filter(way -> way.lenses().whole() && way.holds(type.roomyQuestion()))
                .findFirst()
                .or(() -> ways.stream()
                        .filter(way -> way.holds(Iterables.getLast(type.questionSizes())))
                        .findFirst())
                .or(() -> ways.stream()
                        .max(Comparator.comparingDouble(way ->
                                way.zones().questionHeight() * way.zones().questionWidth())))
                .orElseThrow(this::tooLong);
    }

    private Stream<CardFitting> fittings(LensBlock lenses, double leastSecond) {
        return CardZones.all(settings, lenses.height())
                .map(zones -> new CardFitting(
                        sheets, lenses, zones, type, settings.layout().scale(), leastSecond, fitting));
    }

    /** Names the longest name. */
    private TextDoesNotFitException tooLong() {
        LensFace longest = sheets.lenses().stream()
                .reduce((one, other) -> fitting.width(one.label().words(), type.label())
                                >= fitting.width(other.label().words(), type.label())
                        ? one
                        : other)
                .orElseThrow();
        return new TextDoesNotFitException(
                Part.LABEL,
                longest.label().text(),
                sheets.language(),
                type.label().size() * settings.layout().scale());
    }

    private List<CardsReport.Page> pages(List<HelpFrame> help) {
        List<Object> faces = new ArrayList<>(sheets.cards());
        faces.addAll(help);
        List<CardsReport.Page> pages = new ArrayList<>();
        Lists.partition(faces, imposition.fronts().size()).forEach(part -> addSheet(pages, part));
        return pages;
    }

    private void addSheet(List<CardsReport.Page> pages, List<Object> faces) {
        List<CardsReport.Placed> placed = new ArrayList<>();
        List<CardsReport.Help> help = new ArrayList<>();
        List<Cell> fronts = imposition.fronts();
        for (int place = 0; place < faces.size(); place++) {
            Cell cell = fronts.get(place).moved(settings.bleed());
            if (faces.get(place) instanceof CardFace face) {
                placed.add(cards.placed(cell, face));
            } else if (faces.get(place) instanceof HelpFrame frame) {
                help.add(new CardsReport.Help(
                        cell, frame.scaled(settings.layout().scale())));
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
}
