package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import org.junit.jupiter.api.Test;

/** The line that says where and when. */
class HeadingTest {
    private static final String DAY = "15 oktober 2026";

    private static String place(String school, String day) {
        return new Heading("", "", school, day).place();
    }

    /** As the eye meets it, from the left, on a page that begins at the right. */
    private static String seen(String text) {
        return new Bidi(text, Bidi.RTL).writeReordered(Bidi.REMOVE_BIDI_CONTROLS | Bidi.KEEP_BASE_COMBINING);
    }

    @Test
    void aDayBehindASchoolInArabicKeepsItsOrder() {
        assertThat(seen(place("\u0645\u062F\u0631\u0633\u0629", DAY))).startsWith(DAY + " · ");
    }

    @Test
    void aSchoolWithoutADayAndADayWithoutASchoolStandAlone() {
        assertThat(place("De Regenboog", "")).isEqualTo("De Regenboog");
        assertThat(place("", DAY)).isEqualTo(DAY);
        assertThat(place("De Regenboog", DAY)).isEqualTo("De Regenboog · " + DAY);
    }
}
