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
        int edge = UIScale.scale(8);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, kit.palette().line()),
                BorderFactory.createEmptyBorder(edge, 2 * edge, edge, 2 * edge)));
        start.setPreferredSize(wider(start));
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
        start.setText(kit.words().say(running ? "pause.name" : "start.name"));
        start.setIcon(kit.icon(running ? "pause" : "start", kit.palette().ink()));
        face.repaint();
    }

    void tick() {
        face.repaint();
    }
}
