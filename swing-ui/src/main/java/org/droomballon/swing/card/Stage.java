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

    /** The keys of a command; the arrows go back and forth in the direction in which the deck is read. */
    String keys(String command) {
        String key = command + ".keys";
        return model.rightToLeft() ? words().say(key, "→", "←") : words().say(key, "←", "→");
    }

    Wording words() {
        return model.words();
    }
}
