package org.droomballon.export.pdf;

import java.util.stream.Stream;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.SheetGeometry;

/**
 * The zones of a card in millimetres from its top left corner: a balloon with the number, the question under or beside it, and the
 * lenses at the foot.
 *
 * @param besides whether the question stands beside the balloon; then the name of the deck stands over it
 */
public record CardZones(
        boolean besides,
        double padding,
        double width,
        double questionLeft,
        double questionTop,
        double questionWidth,
        double questionHeight,
        double lensTop) {
    static final double PADDING = 10;
    private static final double HEAD = 19;
    private static final double BESIDE_BALLOON = 16;
    private static final double ABOVE_LENSES = 9;

    /** From the best to the roomiest: on a card that lies, the question may go beside the balloon. */
    static Stream<CardZones> all(PrintSettings settings, double lenses) {
        CardZones under = of(settings, lenses, false, PADDING, PADDING + HEAD);
        return settings.layout().isLying()
                ? Stream.of(under, of(settings, lenses, true, PADDING + BESIDE_BALLOON, PADDING))
                : Stream.of(under);
    }

    private static CardZones of(PrintSettings settings, double lenses, boolean besides, double left, double top) {
        SheetGeometry sheet = settings.layout().drawn();
        double lensTop = sheet.cardHeight() - PADDING - lenses;
        return new CardZones(
                besides,
                PADDING,
                width(settings),
                left,
                top,
                sheet.cardWidth() - PADDING - left,
                lensTop - ABOVE_LENSES - top,
                lensTop);
    }

    /** What the padding leaves of the width of a card. */
    static double width(PrintSettings settings) {
        return settings.layout().drawn().cardWidth() - 2 * PADDING;
    }

    /** What it leaves of the height. */
    static double height(PrintSettings settings) {
        return settings.layout().drawn().cardHeight() - 2 * PADDING;
    }

    CardZones scaled(double scale) {
        return new CardZones(
                besides,
                padding * scale,
                width * scale,
                questionLeft * scale,
                questionTop * scale,
                questionWidth * scale,
                questionHeight * scale,
                lensTop * scale);
    }
}
