package org.droomballon.swing.followup;

import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.ScreenModel;

/** The state of this screen. */
public final class FollowUpModel extends ScreenModel {
    public FollowUpModel(AppModel app) {
        super(app, "followup");
    }
}
