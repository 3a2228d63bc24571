package org.droomballon.swing.talk;

import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.ScreenModel;

/** The state of this screen. */
public final class TalkModel extends ScreenModel {
    public TalkModel(AppModel app) {
        super(app, "talk");
    }
}
