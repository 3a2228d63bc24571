package org.droomballon.export.document;

import java.util.List;

/**
 * What an evening said beside its points, so that nothing is lost.
 *
 * @param leftOut what somebody supports, the nearest first
 * @param late what came in after the choice
 * @param alsoSaid what nobody chose, card by card
 * @param contrasts notes that are told in one of the other parts, and that say something different from one another
 */
public record Rest(
        List<LeftOut> leftOut,
        List<Saying> late,
        List<AlsoSaid> alsoSaid,
        List<Contrast> contrasts,
        List<SetAside> setAside) {
    public Rest {
        leftOut = List.copyOf(leftOut);
        late = List.copyOf(late);
        alsoSaid = List.copyOf(alsoSaid);
        contrasts = List.copyOf(contrasts);
        setAside = List.copyOf(setAside);
    }
}
