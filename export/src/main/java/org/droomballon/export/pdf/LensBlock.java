package org.droomballon.export.pdf;

import java.util.List;

/**
 * All lenses of a card: beneath each other on a card that stands, beside each other on one that lies.
 *
 * @param wordsLeft how far words stand from the icon's left edge, in millimetres
 * @param prompt the letter size of what lenses ask, in points
 * @param besides whether a name in the second language stands beside the first and not under it
 * @param hangs whether what lenses ask stands under the icon and not under the name
 * @param whole whether all that lenses ask is there
 */
public record LensBlock(
        double wordsLeft,
        double label,
        double prompt,
        boolean besides,
        boolean hangs,
        boolean whole,
        List<LensPlace> lenses,
        double height) {
    public LensBlock {
        lenses = List.copyOf(lenses);
    }

    /** Whether names stand alone beside their icons. */
    public boolean isBare() {
        return prompt == 0;
    }

    LensBlock scaled(double scale) {
        return new LensBlock(
                wordsLeft * scale,
                label * scale,
                prompt * scale,
                besides,
                hangs,
                whole,
                lenses.stream().map(lens -> lens.scaled(scale)).toList(),
                height * scale);
    }
}
