package org.droomballon.swing.start;

import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.ScreenModel;

/** The state of this screen. */
public final class StartModel extends ScreenModel {
    public StartModel(AppModel app) {
        super(app, "start");
    }
}
