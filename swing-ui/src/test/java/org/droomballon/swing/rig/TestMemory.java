package org.droomballon.swing.rig;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.droomballon.swing.app.DraftFile;
import org.droomballon.swing.app.Memory;
import org.droomballon.swing.look.Appearance;

/** Remembers until the test is over; a draft is on disk, as it is for people. */
public final class TestMemory implements Memory {
    private final List<Path> recent = new ArrayList<>();
    private final DraftFile draft;
    private Appearance appearance;

    TestMemory(Appearance appearance, Path draft) {
        this.draft = new DraftFile(draft);
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
    public DraftFile draft() {
        return draft;
    }

    @Override
    public void keep(Appearance kept) {
        appearance = kept;
    }
}
