package org.droomballon.swing.app;

/** Beats a few times a second while the app is open, for whatever goes on with time; whoever has a timer lets it beat. */
public final class Pulse extends Observed {
    public void beat() {
        changed();
    }
}
