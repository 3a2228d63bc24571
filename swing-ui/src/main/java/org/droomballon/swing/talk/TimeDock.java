package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** The time, where it cannot scroll away, with what starts and lengthens it. It never takes the keyboard. */
@SuppressWarnings("serial")
final class TimeDock extends Column {
    private static final int GAP = 10;
    private static final int EDGE = 16;

    private final transient TalkModel model;
    private final transient Kit kit;
    private final TimeFace face;
    private final JButton start;
    private final JButton minute;
    private final Row row = new Row(GAP);
    private final Dimension words;
    private Room room = Room.ENOUGH;
    private boolean says = true;

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
        minute = kit.tool("minute", "minute", () -> model.screen().addMinute());
        row.with(face, start, minute);
        add(row);
        setOpaque(true);
        setBackground(kit.palette().surface());
        words = widest(start);
        fold(Room.ENOUGH, true);
    }

    /**
     * Where there is little room, the notes need it more: all is lower, and the button has words only where the line has room for them.
     *
     * @param width of the line, in pixels of the screen
     */
    void fit(Room now, int width) {
        boolean fits = now == Room.ENOUGH || width >= needed();
        if (room != now || says != fits) {
            fold(now, fits);
            refresh();
        }
    }

    private int needed() {
        int parts = face.getPreferredSize().width + words.width + minute.getPreferredSize().width;
        return parts + UIScale.scale(2 * GAP + 2 * EDGE);
    }

    private void fold(Room now, boolean fits) {
        room = now;
        says = fits;
        face.fit(room);
        int edge = UIScale.scale(EDGE);
        int above = UIScale.scale(room == Room.ENOUGH ? 8 : 0);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, kit.palette().line()),
                BorderFactory.createEmptyBorder(above, edge, above, edge)));
        start.setPreferredSize(says ? words : null);
    }

    /** Whatever it says, it is as wide, so that nothing moves. */
    private Dimension widest(JButton button) {
        Dimension wish = button.getPreferredSize();
        int wide = Stream.of("start", "resume", "pause")
                .mapToInt(key -> {
                    button.setText(kit.words().say(key + ".name"));
                    return button.getPreferredSize().width;
                })
                .max()
                .orElse(wish.width);
        return new Dimension(wide, wish.height);
    }

    /** Takes in what stands beside the time where there is room. */
    void takeIn(ToolsView tools) {
        row.stretch(new Column(0)).with(tools.view());
        row.applyComponentOrientation(getComponentOrientation());
    }

    void refresh() {
        boolean running = model.timer().running();
        String name = kit.words().say(running ? "pause.name" : begun() ? "resume.name" : "start.name");
        start.setText(says ? name : "");
        start.getAccessibleContext().setAccessibleName(name);
        start.setIcon(kit.icon(running ? "pause" : "start", kit.palette().ink()));
        face.repaint();
    }

    private boolean begun() {
        return !model.timer().used().isZero();
    }

    void tick() {
        face.repaint();
    }
}
