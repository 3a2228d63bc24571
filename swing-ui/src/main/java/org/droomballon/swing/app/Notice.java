package org.droomballon.swing.app;

import java.util.List;
import java.util.Objects;
import org.droomballon.export.wording.Wording;

/**
 * A line that people should see where they are, in place of a dialog.
 *
 * @param text in their language
 * @param about when it goes
 * @param choices what they can do about it; empty where there is nothing to decide
 */
public record Notice(Kind kind, About about, String text, List<Choice> choices) {
    /** How it is shown; never by its colour alone. */
    public enum Kind {
        DONE,
        REMARK,
        PROBLEM,
        QUESTION
    }

    /** What it is about: it goes when people leave that. */
    public enum About {
        SCREEN,
        /** The file of the evening, on whatever screen people are. */
        FILE
    }

    /** Something that people can answer. */
    public record Choice(String label, Runnable deed) {
        public Choice {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(deed, "deed");
        }
    }

    public Notice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(text, "text");
        choices = List.copyOf(choices);
    }

    /** About the screen that people are at. */
    public Notice(Kind kind, String text, List<Choice> choices) {
        this(kind, About.SCREEN, text, choices);
    }

    /** The same about the file. */
    Notice ofFile() {
        return new Notice(kind, About.FILE, text, choices);
    }

    public static Notice of(Kind kind, String text) {
        return new Notice(kind, text, List.of());
    }

    /** Yes does something, no leaves all as it is. */
    static Notice question(String text, Wording words, Runnable yes) {
        return new Notice(
                Kind.QUESTION, text, List.of(new Choice(words.say("yes"), yes), new Choice(words.say("no"), () -> {})));
    }
}
