package org.droomballon.swing.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;
import org.droomballon.session.PlainText;

/**
 * The notes of a card under its lenses. What people type is a note from its first word on, so that nothing is lost; until
 * they press Enter it is the {@linkplain #open open} one of its lens.
 */
final class Notes {
    private final Map<String, ItemId> open = new HashMap<>();

    /** The notes of a lens that are written down, without the one that is being typed. */
    List<Note> of(Here here, String lens) {
        return here.talk().notes().stream()
                .filter(note -> !note.isRemoved() && note.lens().firstOr("").equals(lens))
                .filter(note -> !isOpen(lens, note.id()))
                .toList();
    }

    private boolean isOpen(String lens, ItemId note) {
        return note.equals(open.get(lens));
    }

    /** What is being typed under a lens. */
    String open(Here here, String lens) {
        return here.talk().notes().stream()
                .filter(note -> isOpen(lens, note.id()) && !note.isRemoved())
                .findFirst()
                .flatMap(note -> note.text().first())
                .orElse("");
    }

    /** What was typed until now. */
    void type(Here here, String lens, String text) {
        Optional<ItemId> note = Optional.ofNullable(open.get(lens));
        if (note.isPresent()) {
            rewrite(here, note.get(), text);
        } else if (!PlainText.clean(text).isEmpty()) {
            here.evening().make(editor -> {
                ItemId made = editor.addNote(here.group(), here.card(), lens, text);
                open.put(lens, made);
                return made;
            });
        }
    }

    /** The note is done; what is typed next is another. */
    void keep(String lens) {
        open.remove(lens);
    }

    /** All are done: people go to another card. */
    void keepAll() {
        open.clear();
    }

    /** A note without words is no note. */
    void rewrite(Here here, ItemId note, String text) {
        here.change(editor -> {
            if (PlainText.clean(text).isEmpty()) {
                editor.remove(note);
            } else {
                editor.rewrite(note, text);
            }
        });
    }

    void remove(Here here, ItemId note) {
        here.change(editor -> editor.remove(note));
    }

    void saidBy(Here here, ItemId note, int seat) {
        here.change(editor -> editor.saidBy(note, seat));
    }
}
