package org.droomballon.session;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Where and when the evening was, and the language in which its documents are made. */
public record Details(Register<String> school, Register<LocalDate> date, Register<Locale> language) {
    public static final Details NONE = new Details(Register.empty(), Register.empty(), Register.empty());

    public Details {
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(language, "language");
    }

    Details withSchool(Register<String> changed) {
        return new Details(changed, date, language);
    }

    Details withDate(Register<LocalDate> changed) {
        return new Details(school, changed, language);
    }

    Details withLanguage(Register<Locale> changed) {
        return new Details(school, date, changed);
    }
}
