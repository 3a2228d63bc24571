package org.droomballon.swing.app;

import java.util.ArrayList;
import java.util.List;

/** Something whose changes are heard by whoever paints it. */
public abstract class Observed {
    private final List<Runnable> listeners = new ArrayList<>();

    /** Hears every change from now on. Whoever is gone says so with {@link #forget}. */
    public final void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public final void forget(Runnable listener) {
        listeners.remove(listener);
    }

    protected final void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
