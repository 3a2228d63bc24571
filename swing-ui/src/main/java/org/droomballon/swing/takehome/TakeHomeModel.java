package org.droomballon.swing.takehome;

import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.ScreenModel;

/** The state of this screen. */
public final class TakeHomeModel extends ScreenModel {
    public TakeHomeModel(AppModel app) {
        super(app, "takehome");
    }
}
