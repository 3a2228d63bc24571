package org.droomballon.swing;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.look.Look;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.shell.ShellPanel;

/** The window of the app. It closes when all is on disk. */
final class AppWindow {
    private static final Dimension SMALLEST = new Dimension(420, 320);

    private static final int BEAT_MILLIS = 250;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final JFrame frame = new JFrame("Droomballon");
    private final AppModel app;
    private final ProjectorWindow projector;
    private final Timer pulse;

    /** On the event thread. */
    AppWindow(AppModel app) {
        this.app = app;
        Look.dress(app.appearance());
        ShellPanel panel = new ShellPanel(app);
        frame.setBackground(Palette.of(app.appearance().theme()).background());
        frame.setContentPane(panel);
        frame.setIconImage(WindowIcon.image());
        frame.setMinimumSize(SMALLEST);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new Closing());
        frame.setTransferHandler(new DroppedFiles(app));
        projector = new ProjectorWindow(app, frame);
        pulse = new Timer(BEAT_MILLIS, event -> app.pulse().beat());
    }

    JFrame frame() {
        return frame;
    }

    /** Not every desktop can maximise, so the window first takes the whole screen that it is on. */
    void show() {
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        frame.setBounds(screen);
        frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        frame.setVisible(true);
        pulse.start();
        ((ShellPanel) frame.getContentPane()).first().requestFocusInWindow();
    }

    void awaitClosing() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The disk may be slow, so it is waited for beside the event thread. */
    private final class Closing extends WindowAdapter {
        @Override
        public void windowClosing(WindowEvent event) {
            app.leave(frame::dispose);
        }

        @Override
        public void windowClosed(WindowEvent event) {
            pulse.stop();
            projector.close();
            closed.countDown();
        }
    }
}
