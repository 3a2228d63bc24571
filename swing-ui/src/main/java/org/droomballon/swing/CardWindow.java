package org.droomballon.swing;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javax.swing.JFrame;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import org.droomballon.swing.card.CardPanel;
import org.droomballon.swing.card.CardScreenModel;
import org.droomballon.swing.look.Palette;

/** The window of the card screen: it opens maximised, follows the model into full screen and lets the time tick. */
final class CardWindow {
    private static final int TICK_MILLIS = 200;
    private static final Dimension SMALLEST = new Dimension(640, 400);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final JFrame frame = new JFrame();
    private final CardScreenModel model;
    private final CardPanel panel;
    private final Timer ticking;

    private CardWindow(CardScreenModel model) {
        this.model = model;
        this.panel = new CardPanel(model);
        this.ticking = new Timer(TICK_MILLIS, event -> panel.tick());
        frame.setBackground(Palette.of(model.appearance().theme()).background());
        frame.setContentPane(panel);
        frame.setFocusTraversalPolicy(panel.focusPolicy());
        frame.setTitle("Droomballon");
        frame.setIconImage(WindowIcon.image());
        frame.setMinimumSize(SMALLEST);
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new Closing());
        model.onChange(this::followFullScreen);
    }

    /** Opens a window from any thread. */
    static CardWindow open(CardScreenModel model) {
        FutureTask<CardWindow> opening = new FutureTask<>(() -> {
            CardWindow window = new CardWindow(model);
            window.show();
            return window;
        });
        try {
            EventQueue.invokeAndWait(opening);
            return opening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (InvocationTargetException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    JFrame frame() {
        return frame;
    }

    void awaitClosing() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not every desktop can maximise, so the window first takes the whole screen that it is on. */
    private void show() {
        frame.setBounds(screen().getBounds());
        frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        frame.setVisible(true);
        panel.requestFocusInWindow();
        ticking.start();
    }

    private GraphicsConfiguration screen() {
        return frame.getGraphicsConfiguration();
    }

    /** A frame can lose its border only while it is not on the screen. */
    private void followFullScreen() {
        if (frame.isUndecorated() == model.fullScreen()) {
            return;
        }
        GraphicsConfiguration screen = screen();
        frame.dispose();
        frame.setUndecorated(model.fullScreen());
        frame.setBounds(screen.getBounds());
        frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        frame.setVisible(true);
        panel.requestFocusInWindow();
    }

    /** On its way into full screen a window is closed and opened again, which is no goodbye. */
    private final class Closing extends WindowAdapter {
        @Override
        public void windowClosed(WindowEvent event) {
            if (!frame.isDisplayable()) {
                ticking.stop();
                closed.countDown();
            }
        }
    }
}
