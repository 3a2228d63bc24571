package org.droomballon.file;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * What can be had back of a file: a copy that holds more than the file, or stands in for a file that is damaged. Nothing
 * happens with it unless people say so.
 *
 * @param file the file that it is about
 * @param copy where the copy is
 * @param at when the copy was made
 * @param content what people get if they say yes: all that the copy holds, and all that the file holds
 */
public record Recovery(Path file, Path copy, Instant at, SessionFile content) {
    public Recovery {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(content, "content");
    }
}
