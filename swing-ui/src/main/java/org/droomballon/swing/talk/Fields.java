package org.droomballon.swing.talk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.part.Writing;

/** The fields that are on the screen: each hands over what was typed in it whenever the evening asks. */
final class Fields {
    private final EveningModel evening;
    private final Map<Writing, Runnable> settling = new LinkedHashMap<>();
    private boolean shown;

    Fields(EveningModel evening) {
        this.evening = evening;
    }

    Writing add(Writing field) {
        Runnable settle = field::settle;
        settling.put(field, settle);
        field.setEditable(!evening.isReadOnly());
        if (shown) {
            evening.onSettle(settle);
        }
        return field;
    }

    void remove(Writing field) {
        evening.noLonger(settling.remove(field));
    }

    /** The screen is there. */
    void show() {
        shown = true;
        settling.values().forEach(evening::onSettle);
    }

    /** The screen is gone. */
    void hide() {
        shown = false;
        settling.values().forEach(evening::noLonger);
    }
}
