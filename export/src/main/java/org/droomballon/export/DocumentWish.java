package org.droomballon.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How people want a document.
 *
 * @param second in which the questions stand on the cards once more
 * @param today decides what is overdue in a follow-up
 */
public record DocumentWish(Locale language, Optional<Locale> second, LocalDate today) {
    public DocumentWish {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(today, "today");
    }
}
