package org.droomballon.swing.prepare;

import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.ScreenModel;

/** The state of this screen. */
public final class PrepareModel extends ScreenModel {
    public PrepareModel(AppModel app) {
        super(app, "prepare");
    }
}
