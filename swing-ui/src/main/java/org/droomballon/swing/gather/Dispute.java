package org.droomballon.swing.gather;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.droomballon.session.SessionEditor;

/**
 * Something that two people wrote differently at once, with what each made of it. Choosing one is a newer version.
 *
 * @param id where it is, which no other has
 * @param where the same in words
 * @param both keeps one below the other, where it is a text of more than a name
 * @param own writes words of people's own in place of both, where it is a text
 */
record Dispute(
        String id,
        String where,
        List<Version> versions,
        Optional<Version> both,
        Optional<BiConsumer<SessionEditor, String>> own) {
    /** One of the two, and what makes it hold. */
    record Version(String text, Consumer<SessionEditor> chosen) {
        Version {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(chosen, "chosen");
        }
    }

    Dispute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(where, "where");
        versions = List.copyOf(versions);
        Objects.requireNonNull(both, "both");
        Objects.requireNonNull(own, "own");
    }

    /** What people see of it. */
    List<String> seen() {
        return List.of(
                id,
                where,
                String.join("\n", versions.stream().map(Version::text).toList()));
    }
}
