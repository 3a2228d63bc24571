package org.droomballon.swing.gather;

import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.ScreenModel;

/** The state of this screen. */
public final class GatherModel extends ScreenModel {
    public GatherModel(AppModel app) {
        super(app, "gather");
    }
}
