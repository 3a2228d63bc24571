package org.droomballon.swing;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.card.CardPanel;
import org.droomballon.swing.card.CardScreenModel;

/**
 * The window for the hall, which opens and closes as the app says: over all of the second display where there is one, else
 * as a window that people can drag there. It takes the keyboard from nobody.
 */
final class ProjectorWindow {
    private static final Dimension SMALLEST = new Dimension(480, 320);

    private final AppModel app;
    private final JFrame first;
    private Optional<Shown> shown = Optional.empty();

    /** @param first the window that people write in */
    ProjectorWindow(AppModel app, JFrame first) {
        this.app = app;
        this.first = first;
        app.onChange(this::follow);
        app.pulse().onChange(this::tick);
    }

    Optional<JFrame> frame() {
        return shown.map(now -> now.frame);
    }

    void close() {
        shown.ifPresent(Shown::close);
        shown = Optional.empty();
    }

    private void follow() {
        if (!shown.map(now -> now.model).equals(app.projector())) {
            close();
            shown = app.projector().map(Shown::new);
            shown.ifPresent(Shown::open);
        }
    }

    private void tick() {
        shown.ifPresent(Shown::tick);
    }

    /** One card screen in its window. */
    private final class Shown {
        private final CardScreenModel model;
        private final CardPanel panel;
        private final JFrame frame = new JFrame("Droomballon");
        private final Runnable following = this::followFullScreen;

        Shown(CardScreenModel model) {
            this.model = model;
            this.panel = CardPanel.beside(model);
            frame.setContentPane(panel);
            frame.setFocusTraversalPolicy(panel.focusPolicy());
            frame.setIconImage(WindowIcon.image());
            frame.setMinimumSize(SMALLEST);
            frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
            frame.addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosing(WindowEvent event) {
                    app.project(Optional.empty());
                }
            });
        }

        void open() {
            Optional<Rectangle> second = Displays.now().beside(first.getBounds());
            if (model.fullScreen() != second.isPresent()) {
                model.toggleFullScreen();
            }
            frame.setUndecorated(model.fullScreen());
            appear(second.orElseGet(() -> Displays.now().above(first.getBounds())));
            model.onChange(following);
        }

        private void appear(Rectangle place) {
            frame.setBounds(place);
            frame.setFocusableWindowState(false);
            frame.setVisible(true);
            frame.setFocusableWindowState(true);
        }

        /** A frame can lose its border only while it is not on the screen. */
        private void followFullScreen() {
            if (frame.isUndecorated() != model.fullScreen()) {
                Rectangle display = frame.getGraphicsConfiguration().getBounds();
                Rectangle place = model.fullScreen() ? display : Displays.now().above(display);
                frame.dispose();
                frame.setUndecorated(model.fullScreen());
                appear(place);
            }
        }

        /** Time goes by; and a window on a display that was pulled out comes back. */
        void tick() {
            panel.tick();
            if (frame.isShowing() && !Displays.now().show(frame.getBounds())) {
                frame.setBounds(Displays.now().above(first.getBounds()));
            }
        }

        void close() {
            model.forget(following);
            panel.leave();
            frame.dispose();
        }
    }
}
