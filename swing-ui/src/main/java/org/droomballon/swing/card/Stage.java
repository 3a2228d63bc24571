package org.droomballon.swing.card;

import java.awt.Color;
import java.util.function.Supplier;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.look.Palette;

/** What every part of the card screen paints with: the model, and the measures of the screen that it stands on. */
record Stage(CardScreenModel model, Supplier<Measures> screen) {
    Palette palette() {
        return Palette.of(model.appearance().theme());
    }

    Color ink() {
        return palette().ink();
    }

    Color muted() {
        return palette().muted();
    }

    Measures measures() {
        return screen.get();
    }

    Wording words() {
        return model.words();
    }
}
