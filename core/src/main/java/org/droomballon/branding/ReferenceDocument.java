package org.droomballon.branding;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A document of a council's own that lends its styles, page and header to documents of the program.
 *
 * @param file as its user calls it
 * @param parts by their names inside it, in their order
 */
public record ReferenceDocument(String file, Kind kind, Map<String, FileBytes> parts) {
    /** Of which program it is. */
    public enum Kind {
        DOCX,
        ODT
    }

    public ReferenceDocument {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(kind, "kind");
        parts = ImmutableMap.copyOf(parts);
    }

    public Optional<FileBytes> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
