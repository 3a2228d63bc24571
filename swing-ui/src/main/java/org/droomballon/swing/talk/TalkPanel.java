package org.droomballon.swing.talk;

import java.awt.Component;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.ScreenPanel;

/** Paints this screen. */
@SuppressWarnings("serial")
public final class TalkPanel extends ScreenPanel {
    public TalkPanel(TalkModel model) {
        super(model);
        Kit kit = new Kit(model.app().appearance().theme(), model.words());
        show(new Column(16).with(kit.title(kit.words().say("title"))));
    }

    @Override
    protected void refresh() {}

    @Override
    public Component first() {
        return this;
    }
}
