package org.droomballon.swing;

import java.awt.Component;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.AppModel;

/** The windows of the app, for whoever has to ask or to show something over them. */
final class Windows {
    private Optional<AppModel> app = Optional.empty();
    private Optional<AppWindow> window = Optional.empty();

    void follow(AppModel followed) {
        app = Optional.of(followed);
    }

    AppWindow open() {
        AppWindow opened = new AppWindow(app.orElseThrow());
        window = Optional.of(opened);
        opened.show();
        return opened;
    }

    /** Over which choosers open. */
    Component top() {
        return window.orElseThrow().frame();
    }

    Locale language() {
        return app.map(model -> model.appearance().language()).orElse(Wording.DUTCH);
    }
}
