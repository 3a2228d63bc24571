package org.droomballon.swing.talk;

import java.util.List;
import java.util.Optional;
import org.droomballon.session.Balloon;
import org.droomballon.session.PlainText;
import org.droomballon.session.ReadBack;

/** The dream balloon of a card: what the table takes along, and whether it heard itself in it. */
final class Summary {
    private Summary() {}

    /** The balloons of a card; more than one where two laptops each began one. */
    static List<Balloon> all(Here here) {
        return here.talk().balloons().stream()
                .filter(balloon -> !balloon.isRemoved())
                .toList();
    }

    static Optional<Balloon> of(Here here) {
        return all(here).stream().findFirst();
    }

    static String text(Here here) {
        return of(here).flatMap(balloon -> balloon.text().first()).orElse("");
    }

    /** A balloon without words is none. */
    static void write(Here here, String text) {
        boolean empty = PlainText.clean(text).isEmpty();
        Optional<Balloon> balloon = of(here);
        if (balloon.isPresent() || !empty) {
            here.change(editor -> {
                if (balloon.isEmpty()) {
                    editor.addBalloon(here.group(), here.card(), text);
                } else if (empty) {
                    editor.remove(balloon.get().id());
                } else {
                    editor.rewrite(balloon.get().id(), text);
                }
            });
        }
    }

    static ReadBack answer(Here here) {
        return of(here).flatMap(balloon -> balloon.readBack().first()).orElse(ReadBack.NOT_YET);
    }

    /** The table's answer; the same answer once more takes it back. */
    static void answer(Here here, ReadBack answer) {
        ReadBack next = answer == answer(here) ? ReadBack.NOT_YET : answer;
        of(here).ifPresent(balloon -> here.change(editor -> editor.readBack(balloon.id(), next)));
    }
}
