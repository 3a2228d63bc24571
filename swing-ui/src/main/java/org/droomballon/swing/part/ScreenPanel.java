package org.droomballon.swing.part;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.droomballon.swing.app.Observed;

/** One screen of the app: it paints what its model holds, as long as it is on the window. */
@SuppressWarnings("serial")
public abstract class ScreenPanel extends JPanel {
    private final transient Observed model;
    private final transient Runnable refreshing = this::refresh;

    protected ScreenPanel(Observed model) {
        super(new BorderLayout());
        this.model = model;
        setOpaque(false);
    }

    /** Lets the content scroll; the whole screen, unless a screen lays itself out otherwise. */
    protected final void show(JComponent content) {
        add(new Page(content), BorderLayout.CENTER);
    }

    /** Shows the state of the model. Called after every change of the model, and before the screen is first seen. */
    protected abstract void refresh();

    /** What has the keyboard when people come here. */
    public abstract Component first();

    @Override
    public void addNotify() {
        model.onChange(refreshing);
        refresh();
        super.addNotify();
    }

    @Override
    public void removeNotify() {
        super.removeNotify();
        model.forget(refreshing);
    }
}
