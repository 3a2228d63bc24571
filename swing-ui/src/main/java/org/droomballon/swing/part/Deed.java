package org.droomballon.swing.part;

import java.awt.event.ActionEvent;
import java.util.Objects;
import javax.swing.AbstractAction;

/** What a key does, in the form in which Swing keeps it. */
@SuppressWarnings("serial")
public final class Deed extends AbstractAction {
    private final transient Runnable deed;

    public Deed(Runnable deed) {
        this.deed = Objects.requireNonNull(deed, "deed");
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        deed.run();
    }
}
