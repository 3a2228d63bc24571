package org.droomballon.cli;

import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.wording.Wording;

/** All that is wrong with a command line, so that it is told at once. */
final class Complaints {
    private final Wording wording;
    private final List<String> sentences = new ArrayList<>();

    Complaints(Wording wording) {
        this.wording = wording;
    }

    void add(String key, Object... arguments) {
        sentences.add(wording.say(key, arguments));
    }

    void addAll(List<String> more) {
        sentences.addAll(more);
    }

    void throwIfAny() {
        if (!sentences.isEmpty()) {
            throw new UsageException(String.join(System.lineSeparator(), sentences));
        }
    }
}
