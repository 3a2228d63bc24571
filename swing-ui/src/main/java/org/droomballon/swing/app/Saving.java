package org.droomballon.swing.app;

import java.util.Optional;
import org.droomballon.file.SaveListener;
import org.droomballon.file.SaveState;
import org.droomballon.file.SessionFile;

/** Hands over what the thread that saves tells to the evening that is painted, once there is one. */
final class Saving implements SaveListener {
    private final Work work;
    private Optional<EveningModel> evening = Optional.empty();

    Saving(Work work) {
        this.work = work;
    }

    /** On the thread that paints. */
    void tell(EveningModel opened) {
        evening = Optional.of(opened);
    }

    @Override
    public void changed(SaveState state) {
        work.later(() -> evening.ifPresent(open -> open.saved(state)));
    }

    @Override
    public void broughtIn(SessionFile whole) {
        work.later(() -> evening.ifPresent(open -> open.broughtIn(whole)));
    }
}
