package org.droomballon.swing.followup;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.Conflict.Field;
import org.droomballon.session.Undone;

/**
 * A change that people can take back, as long as nobody else changed the same since.
 *
 * @param place the point or entry that it changed
 * @param reads what stands there now
 * @param writes something else there
 */
record Edit<V>(
        Field field,
        String place,
        Function<FollowUp, V> reads,
        BiConsumer<FollowUpEditor, V> writes,
        V before,
        V after) {
    Edit {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reads, "reads");
        Objects.requireNonNull(writes, "writes");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    boolean changesNothing() {
        return before.equals(after);
    }

    void make(FollowUpEditor editor) {
        writes.accept(editor, after);
    }

    Undone undo(FollowUpEditor editor) {
        return put(editor, after, before);
    }

    Undone redo(FollowUpEditor editor) {
        return put(editor, before, after);
    }

    private Undone put(FollowUpEditor editor, V expected, V wanted) {
        if (!reads.apply(editor.followUp()).equals(expected)) {
            return new Undone(0, List.of(new Undone.Kept(field, place)));
        }
        writes.accept(editor, wanted);
        return new Undone(1, List.of());
    }
}
