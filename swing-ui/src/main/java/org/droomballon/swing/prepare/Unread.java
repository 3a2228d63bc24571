package org.droomballon.swing.prepare;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.DraftFile;

/** What people wrote in a field of an evening and what is no day or no time yet: kept in the app's own folder until it is one. */
final class Unread {
    private static final String EVENING = "evening";

    private final AppModel app;
    private final DraftFile file;
    private final String evening;
    private final Runnable changed;

    /**
     * What is kept for an evening.
     *
     * @param evening whose fields they are; what was written for another is forgotten with the first word for this one
     * @param changed is told of every change
     */
    Unread(AppModel app, Path evening, Runnable changed) {
        this.app = app;
        this.file = app.tools().memory().unread();
        this.evening = evening.toAbsolutePath().normalize().toString();
        this.changed = changed;
    }

    /** Empty where all that was written there is understood. */
    String of(String field) {
        return words().getOrDefault(field, "");
    }

    private Map<String, String> words() {
        return evening.equals(file.words().get(EVENING)) ? file.words() : Map.of();
    }

    void keep(String field, String text) {
        Map<String, String> now = new TreeMap<>(words());
        now.put(EVENING, evening);
        now.put(field, text);
        file.keep(now, app);
        changed.run();
    }

    /** The field holds a day or a time, or nothing at all. */
    void forget(String field) {
        Map<String, String> now = new TreeMap<>(words());
        if (now.remove(field) != null) {
            file.keep(now.size() > 1 ? now : Map.of(), app);
            changed.run();
        }
    }
}
