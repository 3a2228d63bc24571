package org.droomballon.swing.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Look;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.part.Flow;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.ScreenPanel;

/** Paints the whole app: the frame, and within it the screen of the step that people are at. */
@SuppressWarnings("serial")
public final class ShellPanel extends JPanel {
    /** With less width, in pixels at 100 %, the steps have no words. */
    private static final int ROOM_FOR_WORDS = 900;

    /** With less, they stand above the screen. */
    private static final int ROOM_FOR_RAIL = 620;

    /** With less height there is no room for them at the side either. */
    private static final int HIGH_ENOUGH = 460;

    /** With less, nor for the name of the evening: steps and tools share one line. */
    private static final int ROOM_FOR_NAME = 320;

    private final transient AppModel app;
    private final transient Screens screens;
    private transient Frame frame;

    /** All that is made anew with another look, another step or another evening. */
    private record Shown(Appearance appearance, Step step, Optional<EveningModel> evening, boolean rightToLeft) {
        static Shown of(AppModel app) {
            return new Shown(app.appearance(), app.step(), app.evening(), app.rightToLeft());
        }
    }

    private final class Frame {
        private final Shown shown = Shown.of(app);
        private final Rail rail;
        private final TopBar top;
        private final NoticesView notices;
        private final StatusBar status;
        private final ScreenPanel screen;
        private Room room = Room.WIDE;
        private JComponent steps;

        Frame() {
            Kit kit = new Kit(app.appearance().theme(), app.words());
            rail = new Rail(app, kit);
            top = new TopBar(app, kit);
            notices = new NoticesView(app, kit);
            status = new StatusBar(app, kit);
            screen = screens.panel(app.step());
            steps = rail.upright(StepButton.Face.WORDS);
        }
    }

    /** How much room there is beside the screen. */
    private enum Room {
        WIDE,
        MIDDLE,
        NARROW,
        LOW
    }

    public ShellPanel(AppModel app) {
        super(null);
        this.app = app;
        this.screens = new Screens(app);
        new ShellKeys(app).bindTo(this);
        make();
        app.onChange(this::refresh);
    }

    /** What has the keyboard when the screen is new. */
    public Component first() {
        return frame.screen.first();
    }

    private void make() {
        Look.dress(app.appearance());
        removeAll();
        frame = new Frame();
        setBackground(Palette.of(app.appearance().theme()).background());
        add(frame.top);
        add(frame.steps);
        add(frame.notices);
        add(frame.screen);
        add(frame.status);
        orient();
        refreshFrame();
    }

    private void orient() {
        applyComponentOrientation(
                app.rightToLeft() ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
    }

    private void refresh() {
        if (frame.shown.equals(Shown.of(app))) {
            refreshFrame();
        } else {
            make();
            frame.screen.first().requestFocusInWindow();
            revalidate();
            repaint();
        }
    }

    private void refreshFrame() {
        frame.top.refresh();
        frame.rail.refresh();
        frame.notices.refresh();
        frame.status.refresh();
    }

    private Room room() {
        if (getWidth() >= UIScale.scale(ROOM_FOR_WORDS) && getHeight() >= UIScale.scale(HIGH_ENOUGH)) {
            return Room.WIDE;
        }
        return getWidth() >= UIScale.scale(ROOM_FOR_RAIL) && getHeight() >= UIScale.scale(HIGH_ENOUGH)
                ? Room.MIDDLE
                : getHeight() >= UIScale.scale(ROOM_FOR_NAME) ? Room.NARROW : Room.LOW;
    }

    private void fitRail(Room room) {
        if (frame.room != room) {
            frame.room = room;
            frame.steps.getParent().remove(frame.steps);
            frame.steps = switch (room) {
                case WIDE -> frame.rail.upright(StepButton.Face.WORDS);
                case MIDDLE -> frame.rail.upright(StepButton.Face.DRAWING);
                case NARROW -> frame.rail.flat(StepButton.Face.TAB);
                case LOW -> frame.rail.flat(StepButton.Face.DRAWN_TAB);
            };
            if (room == Room.LOW) {
                frame.top.lead(frame.steps);
            } else {
                frame.top.leadByName();
                add(frame.steps, 1);
            }
            frame.steps.applyComponentOrientation(getComponentOrientation());
        }
    }

    @Override
    public void doLayout() {
        Room room = room();
        fitRail(room);
        int top = placeAbove(frame.top, 0, 0, getWidth());
        int bottom = getHeight() - Flow.heightOf(frame.status, getWidth());
        frame.status.setBounds(0, bottom, getWidth(), getHeight() - bottom);
        if (room == Room.LOW) {
            placeScreen(0, top, getWidth(), bottom);
        } else if (room == Room.NARROW) {
            int below = placeAbove(frame.steps, 0, top, getWidth());
            placeScreen(0, below, getWidth(), bottom);
        } else {
            int side = frame.steps.getPreferredSize().width;
            boolean leftToRight = getComponentOrientation().isLeftToRight();
            frame.steps.setBounds(leftToRight ? 0 : getWidth() - side, top, side, bottom - top);
            placeScreen(leftToRight ? side : 0, top, getWidth() - side, bottom);
        }
    }

    private void placeScreen(int x, int top, int width, int bottom) {
        int below = placeAbove(frame.notices, x, top, width);
        frame.screen.setBounds(x, below, width, Math.max(0, bottom - below));
    }

    private static int placeAbove(JComponent part, int x, int top, int width) {
        int height = Flow.heightOf(part, width);
        part.setBounds(x, top, width, height);
        return top + height;
    }
}
