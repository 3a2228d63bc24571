package org.droomballon.swing.rig;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.paper.Shift;
import org.droomballon.swing.app.DraftFile;
import org.droomballon.swing.app.Memory;
import org.droomballon.swing.app.Spot;
import org.droomballon.swing.look.Appearance;

/** Remembers until the test is over; a draft is on disk, as it is for people. */
public final class TestMemory implements Memory {
    private final List<Path> recent = new ArrayList<>();
    private final DraftFile draft;
    private final DraftFile unread;
    private Appearance appearance;
    private Optional<Path> unclosed = Optional.empty();
    private Shift printer = Shift.NONE;
    private Optional<Spot> spot = Optional.empty();

    TestMemory(Appearance appearance, Path draft) {
        this.draft = new DraftFile(draft);
        this.unread = new DraftFile(draft.resolveSibling("unread.properties"));
        this.appearance = appearance;
    }

    @Override
    public List<Path> recent() {
        return List.copyOf(recent);
    }

    @Override
    public Shift printer() {
        return printer;
    }

    @Override
    public void keep(Shift measured) {
        printer = measured;
    }

    @Override
    public void opened(Path evening) {
        recent.remove(evening);
        recent.add(0, evening);
        unclosed = Optional.of(evening);
    }

    @Override
    public void closed() {
        unclosed = Optional.empty();
    }

    @Override
    public Optional<Path> unclosed() {
        return unclosed;
    }

    @Override
    public void keep(Spot shown) {
        spot = Optional.of(shown);
    }

    @Override
    public Optional<Spot> spot() {
        return spot;
    }

    @Override
    public void forget(Path evening) {
        recent.remove(evening);
        unclosed = unclosed.filter(open -> !open.equals(evening));
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
    public DraftFile unread() {
        return unread;
    }

    @Override
    public void keep(Appearance kept) {
        appearance = kept;
    }
}
