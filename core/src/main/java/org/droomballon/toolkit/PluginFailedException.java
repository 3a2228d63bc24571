package org.droomballon.toolkit;

import java.util.Objects;

/** Code that somebody brought went wrong while it worked: its maker can help, and something else can be chosen. */
public final class PluginFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String origin;

    /**
     * What went wrong.
     *
     * @param id of the rule or similarity
     * @param origin as of an {@link Offer}
     */
    public PluginFailedException(String id, String origin, Throwable cause) {
        super("'" + id + "' from " + origin + " failed: " + cause, cause);
        this.id = Objects.requireNonNull(id, "id");
        this.origin = Objects.requireNonNull(origin, "origin");
    }

    /** Of the rule or similarity. */
    public String id() {
        return id;
    }

    /** The name of the jar, or {@link Toolkit#CLASS_PATH}. */
    public String origin() {
        return origin;
    }
}
