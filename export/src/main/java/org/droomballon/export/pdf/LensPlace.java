package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.document.LensFace;
import org.droomballon.export.layout.Cell;

/**
 * A lens in its place, measured from the top left corner of all lenses of a card.
 *
 * @param label the lines of its name, {@code prompt} of what it asks, and {@code secondPrompt} of the same in the second language;
 *     there are none of what there is no room for
 */
public record LensPlace(LensFace face, Cell cell, List<String> label, List<String> prompt, List<String> secondPrompt) {
    public LensPlace {
        label = List.copyOf(label);
        prompt = List.copyOf(prompt);
        secondPrompt = List.copyOf(secondPrompt);
    }

    LensPlace scaled(double scale) {
        return new LensPlace(face, cell.scaled(scale), label, prompt, secondPrompt);
    }
}
