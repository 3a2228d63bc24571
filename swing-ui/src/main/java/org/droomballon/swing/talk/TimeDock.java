package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** The time, where it cannot scroll away, with what starts and lengthens it. It never takes the keyboard. */
@SuppressWarnings("serial")
final class TimeDock extends Column {
    private final transient TalkModel model;
    private final transient Kit kit;
    private final TimeFace face;
    private final JButton start;
    private final Row row = new Row(10);
    private final Dimension words;
    private Room room = Room.ENOUGH;

    /** How much of the screen there is for it. */
    enum Room {
        ENOUGH,
        LITTLE
    }

    TimeDock(TalkModel model, Kit kit) {
        super(0);
        this.model = model;
        this.kit = kit;
        face = new TimeFace(model, kit);
        start = kit.button("start", "start", () -> model.screen().startOrPause());
        start.setMargin(new Insets(6, 12, 6, 12));
        JButton minute = kit.tool("minute", "minute", () -> model.screen().addMinute());
        row.with(face, start, minute);
        add(row);
        setOpaque(true);
        setBackground(kit.palette().surface());
        words = wider(start);
        fold(Room.ENOUGH);
    }

    /** Where there is little room, the notes need it more: the drawing on the button says enough. */
    void fit(Room now) {
        if (room != now) {
            fold(now);
            refresh();
        }
    }

    private void fold(Room now) {
        room = now;
        face.fit(room);
        int edge = UIScale.scale(8);
        int above = room == Room.ENOUGH ? edge : 0;
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, kit.palette().line()),
                BorderFactory.createEmptyBorder(above, 2 * edge, above, 2 * edge)));
        start.setPreferredSize(room == Room.ENOUGH ? words : null);
    }

    /** Start and pause are as wide, so that nothing moves. */
    private Dimension wider(JButton button) {
        Dimension one = button.getPreferredSize();
        button.setText(kit.words().say("pause.name"));
        Dimension other = button.getPreferredSize();
        return new Dimension(Math.max(one.width, other.width), one.height);
    }

    /** Takes in what stands beside the time where there is room. */
    void takeIn(ToolsView tools) {
        row.stretch(new Column(0)).with(tools.view());
        row.applyComponentOrientation(getComponentOrientation());
    }

    void refresh() {
        boolean running = model.timer().running();
        String name = kit.words().say(running ? "pause.name" : "start.name");
        start.setText(room == Room.ENOUGH ? name : "");
        start.getAccessibleContext().setAccessibleName(name);
        start.setIcon(kit.icon(running ? "pause" : "start", kit.palette().ink()));
        face.repaint();
    }

    void tick() {
        face.repaint();
    }
}
