package org.droomballon.session;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Somewhere in a {@link Draft}: how to read what is there, and how to put something else in its place. */
record Spot<A>(Function<Draft, A> get, BiConsumer<Draft, A> put) {
    /** A part by its id; one that is not there yet is put there with the first change. */
    static <K, A> Spot<A> in(Function<Draft, Map<K, A>> parts, K id, Supplier<A> fresh) {
        return new Spot<>(
                draft -> parts.apply(draft).containsKey(id) ? parts.apply(draft).get(id) : fresh.get(),
                (draft, part) -> parts.apply(draft).put(id, part));
    }

    /** A part by its id, that must be there. */
    static <K, A> Spot<A> known(Function<Draft, Map<K, A>> parts, K id) {
        return in(parts, id, () -> {
            throw new IllegalArgumentException("no '" + id + "' in this session");
        });
    }

    /** A spot within what is at this spot. */
    <B> Spot<B> within(Function<A, B> read, BiFunction<A, B, A> with) {
        return new Spot<>(
                draft -> read.apply(get.apply(draft)),
                (draft, value) -> put.accept(draft, with.apply(get.apply(draft), value)));
    }
}
