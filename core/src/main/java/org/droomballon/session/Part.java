package org.droomballon.session;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.droomballon.session.Conflict.Field;

/**
 * A part of a session that can be taken away: a note, a balloon, a table.
 *
 * @param fields the registers of which an edit beats the removal
 * @param isFree whether nothing stands in the part that is not its own
 */
record Part(
        Field field,
        String place,
        Spot<Register<VersionVector>> removed,
        Function<Draft, List<Register<?>>> fields,
        Predicate<Draft> isFree) {
    static Part note(ItemId id) {
        Spot<Note> note = Spot.known(Draft::notes, id);
        return new Part(
                Field.NOTE,
                id.toString(),
                note.within(Note::removed, Note::withRemoved),
                draft -> draft.at(note).fields(),
                draft -> true);
    }

    static Part balloon(ItemId id) {
        Spot<Balloon> balloon = Spot.known(Draft::balloons, id);
        return new Part(
                Field.BALLOON,
                id.toString(),
                balloon.within(Balloon::removed, Balloon::withRemoved),
                draft -> draft.at(balloon).fields(),
                draft -> true);
    }

    static Part group(String id) {
        Spot<Group> group = Spot.known(Draft::groups, id);
        return new Part(
                Field.GROUP,
                id,
                group.within(Group::removed, Group::withRemoved),
                draft -> draft.at(group).fields(),
                draft -> !draft.session().isInUse(id));
    }

    boolean isGone(Draft draft) {
        return Removal.holds(draft.at(removed), fields.apply(draft));
    }

    /** Takes it away as it is now. */
    Register<VersionVector> remove(Draft draft, Pen pen) {
        return write(draft, Removal.seen(fields.apply(draft)), pen);
    }

    Register<VersionVector> bringBack(Draft draft, Pen pen) {
        return write(draft, VersionVector.NONE, pen);
    }

    private Register<VersionVector> write(Draft draft, VersionVector seen, Pen pen) {
        Register<VersionVector> written = draft.at(removed).write(seen, pen.next());
        draft.put(removed, written);
        return written;
    }
}
