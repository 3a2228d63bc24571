package org.droomballon.swing.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Writing;

/** The fields of a screen, so that all of them can hand over what is still being typed. */
final class Fields {
    private final Kit kit;
    private final List<Runnable> settling = new ArrayList<>();

    Fields(Kit kit) {
        this.kit = kit;
    }

    Line line(String text, Consumer<String> taker) {
        Line line = new Line(text, kit.words(), taker);
        settling.add(line::settle);
        return line;
    }

    Writing writing(String text, int lines, Consumer<String> taker) {
        Writing writing = new Writing(text, lines, kit.words(), taker);
        settling.add(writing::settle);
        return writing;
    }

    void settle() {
        settling.forEach(Runnable::run);
    }
}
