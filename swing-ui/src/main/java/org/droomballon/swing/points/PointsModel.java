package org.droomballon.swing.points;

import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.ScreenModel;

/** The state of this screen. */
public final class PointsModel extends ScreenModel {
    public PointsModel(AppModel app) {
        super(app, "points");
    }
}
