package org.droomballon.session;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes back what stood in registers before. That makes newer versions, and so it remembers for which older register each
 * of them stands: a field that was undone to what it was, is as it was.
 */
final class Restorer {
    private final Draft draft;
    private final Pen pen;
    private final Map<Register<?>, Register<?>> standsFor;

    private Restorer(Draft draft, Pen pen, Map<Register<?>, Register<?>> standsFor) {
        this.draft = draft;
        this.pen = pen;
        this.standsFor = standsFor;
    }

    static Restorer in(Draft draft, Pen pen) {
        return new Restorer(draft, pen, new HashMap<>());
    }

    /** The same memory for the session as it is after others wrote in it. */
    Restorer goOnIn(Draft together) {
        return new Restorer(together, pen, standsFor);
    }

    Draft draft() {
        return draft;
    }

    Pen pen() {
        return pen;
    }

    /** Whether nobody else wrote in a register since it was left. */
    boolean isAsLeft(Register<?> now, Register<?> left) {
        return original(now).equals(original(left));
    }

    /** Writes back what stood at the address, and says what stands there now. */
    <T> Register<T> restore(Address<T> address, Register<T> former) {
        Register<T> restored = draft.at(address.spot()).restore(former, pen);
        draft.put(address.spot(), restored);
        remember(restored, former);
        return restored;
    }

    void remember(Register<?> restored, Register<?> former) {
        standsFor.put(restored, original(former));
    }

    private Register<?> original(Register<?> register) {
        return standsFor.getOrDefault(register, register);
    }
}
