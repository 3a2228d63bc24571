package org.droomballon.swing.rig;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.droomballon.swing.app.Memory;
import org.droomballon.swing.look.Appearance;

/** Remembers until the test is over. */
public final class TestMemory implements Memory {
    private final List<Path> recent = new ArrayList<>();
    private Appearance appearance;

    TestMemory(Appearance appearance) {
        this.appearance = appearance;
    }

    @Override
    public List<Path> recent() {
        return List.copyOf(recent);
    }

    @Override
    public void opened(Path evening) {
        recent.remove(evening);
        recent.add(0, evening);
    }

    @Override
    public void forget(Path evening) {
        recent.remove(evening);
    }

    @Override
    public Appearance appearance() {
        return appearance;
    }

    @Override
    public void keep(Appearance kept) {
        appearance = kept;
    }
}
