package org.droomballon.session;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import org.droomballon.session.Conflict.Field;
import org.droomballon.session.Undone.Kept;

/** One change of a session, as it can be undone. */
sealed interface Change {
    Field field();

    String place();

    /**
     * Writes back what was, if the field is as this change left it.
     *
     * @return the change that undoes the undoing; nothing where somebody else changed the field since
     */
    Optional<Change> undo(Restorer restorer);

    default Kept kept() {
        return new Kept(field(), place());
    }

    /** A new value in a register. */
    record Written<T>(Address<T> address, Register<T> before, Register<T> after) implements Change {
        @Override
        public Field field() {
            return address.field();
        }

        @Override
        public String place() {
            return address.place();
        }

        @Override
        public Optional<Change> undo(Restorer restorer) {
            Register<T> now = restorer.draft().at(address.spot());
            if (address.isGone(restorer.draft()) || !restorer.isAsLeft(now, after)) {
                return Optional.empty();
            }
            return Optional.of(new Written<>(address, now, restorer.restore(address, before)));
        }
    }

    /**
     * A part that came, or came back.
     *
     * @param fields what its registers were when it came
     * @param removed what its removal was
     */
    record Came(Part part, List<Register<?>> fields, Register<VersionVector> removed) implements Change {
        static Came now(Part part, Draft draft) {
            return new Came(part, part.fields().apply(draft), draft.at(part.removed()));
        }

        @Override
        public Field field() {
            return part.field();
        }

        @Override
        public String place() {
            return part.place();
        }

        @Override
        public Optional<Change> undo(Restorer restorer) {
            Draft draft = restorer.draft();
            if (part.isGone(draft) || !part.isFree().test(draft) || !isAsLeft(restorer)) {
                return Optional.empty();
            }
            Register<VersionVector> before = draft.at(part.removed());
            Register<VersionVector> after = part.remove(draft, restorer.pen());
            restorer.remember(after, removed);
            return Optional.of(new Went(part, before, after));
        }

        private boolean isAsLeft(Restorer restorer) {
            List<Register<?>> now = part.fields().apply(restorer.draft());
            return now.size() == fields.size()
                    && Streams.zip(now.stream(), fields.stream(), restorer::isAsLeft)
                            .allMatch(Boolean::booleanValue);
        }
    }

    /** A part that was removed. */
    record Went(Part part, Register<VersionVector> before, Register<VersionVector> after) implements Change {
        @Override
        public Field field() {
            return part.field();
        }

        @Override
        public String place() {
            return part.place();
        }

        @Override
        public Optional<Change> undo(Restorer restorer) {
            Draft draft = restorer.draft();
            if (!restorer.isAsLeft(draft.at(part.removed()), after)) {
                return Optional.empty();
            }
            Came inverse = Came.now(part, draft);
            restorer.remember(part.bringBack(draft, restorer.pen()), before);
            return Optional.of(inverse);
        }
    }
}
