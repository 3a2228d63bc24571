package org.droomballon.swing.app;

import java.util.ArrayList;
import java.util.List;

/** What people are told, the newest last. It goes with the screen that it is about; what is about the file goes with its evening. */
final class Notices {
    private final List<Notice> all = new ArrayList<>();

    List<Notice> all() {
        return List.copyOf(all);
    }

    /** What is told once more is the newest again. */
    void tell(Notice notice) {
        all.remove(notice);
        all.add(notice);
    }

    void dismiss(Notice notice) {
        all.remove(notice);
    }

    void leaveScreen() {
        all.removeIf(notice -> notice.about() == Notice.About.SCREEN);
    }

    void leaveEvening() {
        all.clear();
    }
}
