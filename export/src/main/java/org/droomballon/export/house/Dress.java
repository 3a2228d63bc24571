package org.droomballon.export.house;

import java.util.Objects;
import org.droomballon.export.reference.References;
import org.droomballon.export.template.GivenTemplates;

/**
 * All that somebody may put in place of how documents look.
 *
 * @param house the branding of a council
 * @param templates that stand in place of ours
 * @param references documents that lend their styles
 */
public record Dress(House house, GivenTemplates templates, References references) {
    /** As the program has it. */
    public static final Dress OURS = of(House.OURS);

    public Dress {
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(templates, "templates");
        Objects.requireNonNull(references, "references");
    }

    /** A branding alone. */
    public static Dress of(House house) {
        return new Dress(house, GivenTemplates.NONE, References.NONE);
    }

    public Dress with(GivenTemplates others) {
        return new Dress(house, others, references);
    }

    public Dress with(References others) {
        return new Dress(house, templates, others);
    }
}
