package org.droomballon.examples.square;

import org.droomballon.conformance.DeckSourceContract;
import org.droomballon.toolkit.DeckSource;

class GreenSquareTest extends DeckSourceContract {
    @Override
    protected DeckSource source() {
        return new GreenSquare();
    }
}
