package org.droomballon.swing.app;

import java.util.Locale;
import org.droomballon.export.wording.Wording;

/** What one screen shows and can do. It changes whenever the app does. */
public abstract class ScreenModel extends Observed {
    private final AppModel app;
    private final String bundle;
    private final Runnable following = this::changed;
    private Wording words;

    /**
     * Follows the app.
     *
     * @param bundle the words of the screen, beside its model
     */
    protected ScreenModel(AppModel app, String bundle) {
        this.app = app;
        this.bundle = bundle;
        this.words = in(app.appearance().language());
        app.onChange(following);
    }

    public final AppModel app() {
        return app;
    }

    /** The words of this screen, in the language of the app. */
    public final Wording words() {
        Locale language = app.appearance().language();
        if (!words.language().equals(Wording.spoken(language))) {
            words = in(language);
        }
        return words;
    }

    private Wording in(Locale language) {
        return Wording.of(getClass(), bundle, language);
    }

    /** The evening that this screen is about; only where there must be one. */
    public final EveningModel evening() {
        return app.evening().orElseThrow();
    }

    /** Another evening is open: this screen is of no use any more. */
    public void leave() {
        app.forget(following);
    }
}
