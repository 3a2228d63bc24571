package org.droomballon.swing.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.droomballon.session.Balloon;
import org.droomballon.session.ItemId;
import org.droomballon.session.Register;
import org.droomballon.session.SessionEditor;

/**
 * A text that two laptops wrote at once, with all that they made of it; people choose one, or write both below each other.
 *
 * @param keep writes what people chose
 */
record Clash(Kind kind, List<String> texts, BiConsumer<SessionEditor, String> keep) {
    /** What the text is. */
    enum Kind {
        QUESTION,
        NOTE,
        BALLOON
    }

    Clash {
        Objects.requireNonNull(kind, "kind");
        texts = List.copyOf(texts);
        Objects.requireNonNull(keep, "keep");
    }

    /** All that nobody decided yet on this card. */
    static List<Clash> of(Here here) {
        List<Clash> clashes = new ArrayList<>();
        Register<String> question = here.talk().question();
        if (question.isConflict()) {
            clashes.add(
                    of(Kind.QUESTION, question, (editor, text) -> editor.question(here.group(), here.card(), text)));
        }
        here.talk().notes().stream()
                .filter(note -> !note.isRemoved() && note.text().isConflict())
                .map(note -> of(Kind.NOTE, note.text(), (editor, text) -> editor.rewrite(note.id(), text)))
                .forEach(clashes::add);
        balloons(Summary.all(here)).ifPresent(clashes::add);
        return clashes;
    }

    private static Clash of(Kind kind, Register<String> text, BiConsumer<SessionEditor, String> keep) {
        return new Clash(kind, text.values().stream().distinct().toList(), keep);
    }

    /** Two balloons of one card are a clash as well: a table takes one along. */
    private static java.util.Optional<Clash> balloons(List<Balloon> balloons) {
        List<String> texts = balloons.stream()
                .flatMap(balloon -> balloon.text().values().stream())
                .distinct()
                .toList();
        List<ItemId> ids = balloons.stream().map(Balloon::id).toList();
        return java.util.Optional.of(texts)
                .filter(all -> all.size() > 1 || ids.size() > 1)
                .map(all -> new Clash(Kind.BALLOON, all, (editor, text) -> {
                    editor.rewrite(ids.get(0), text);
                    ids.stream().skip(1).forEach(editor::remove);
                }));
    }

    String both() {
        return String.join("\n", texts);
    }

    /** Whether it shows the same as another; what it would write is not compared. */
    boolean looksLike(Clash other) {
        return kind == other.kind && texts.equals(other.texts);
    }

    static boolean look(List<Clash> some, List<Clash> others) {
        return some.size() == others.size()
                && Stream.iterate(0, at -> at < some.size(), at -> at + 1)
                        .allMatch(at -> some.get(at).looksLike(others.get(at)));
    }
}
