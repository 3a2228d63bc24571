package org.droomballon.swing.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.time.LocalDate;
import java.util.Optional;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;

/** How an evening is called over its screens and in the list of evenings. */
class EveningNameTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 10, 15));

    private static String name(String school, Optional<LocalDate> day) {
        return EveningName.of(school, day, Wording.DUTCH);
    }

    @Test
    void behindASchoolInArabicTheDayKeepsItsOrder() {
        String seen = new Bidi(name("\u0645\u062F\u0631\u0633\u0629", DAY), Bidi.RTL)
                .writeReordered(Bidi.REMOVE_BIDI_CONTROLS);

        assertThat(seen).startsWith("15 oktober 2026 · ");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(name("De Regenboog", DAY)).isEqualTo("De Regenboog · 15 oktober 2026");
        assertThat(name("De Regenboog", Optional.empty())).isEqualTo("De Regenboog");
        assertThat(name(" ", DAY)).isEqualTo("15 oktober 2026");
        assertThat(name("", Optional.empty())).isEmpty();
    }
}
