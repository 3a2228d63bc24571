package org.droomballon.session;

import java.util.Objects;

/** A register that stands beside a session, such as the choice that was made from it; a {@link History} writes in it. */
public final class Slot<T> {
    private final Conflict.Field field;
    private Register<T> register;

    public Slot(Conflict.Field field, Register<T> register) {
        this.field = Objects.requireNonNull(field, "field");
        this.register = Objects.requireNonNull(register, "register");
    }

    public Register<T> register() {
        return register;
    }

    void put(Register<T> changed) {
        register = changed;
    }

    Address<T> address() {
        return Address.of(field, "", new Spot<>(draft -> register, (draft, changed) -> put(changed)));
    }
}
