package org.droomballon.plan;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;

/** Who should sit with whom, or not. */
public record Wish(Kind kind, List<String> names) {
    /** What the named people should do. */
    public enum Kind {
        /** No two of them sit at one table. */
        APART,
        /** All of them sit at one table: an interpreter and who needs one. */
        TOGETHER
    }

    public Wish {
        Objects.requireNonNull(kind, "kind");
        names = ImmutableSet.copyOf(names).asList();
    }

    public static Wish apart(String... names) {
        return new Wish(Kind.APART, List.of(names));
    }

    public static Wish together(String... names) {
        return new Wish(Kind.TOGETHER, List.of(names));
    }
}
