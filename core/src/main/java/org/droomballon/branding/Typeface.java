package org.droomballon.branding;

import java.util.Objects;
import java.util.Optional;

/**
 * Letters of a council's own, which its makers allow to stand inside documents. Where it lacks a letter, a font of the program
 * has it.
 *
 * @param family as it is called in lists of fonts
 * @param bold for headings; where there is none the regular one serves
 */
public record Typeface(String family, FileBytes regular, Optional<FileBytes> bold) {
    public Typeface {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(regular, "regular");
        Objects.requireNonNull(bold, "bold");
        if (family.isBlank()) {
            throw new IllegalArgumentException("a typeface has a name");
        }
    }
}
