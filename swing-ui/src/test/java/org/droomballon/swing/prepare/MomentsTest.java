package org.droomballon.swing.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    @ParameterizedTest
    @CsvSource({"19:30,19:30", "19u30,19:30", "19.30,19:30", "19h30,19:30", "19 u,19:00", "9,09:00", "20 uur,20:00"})
    void aTimeIsReadAsPeopleWriteIt(String written, LocalTime meant) {
        assertThat(Moments.time(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "halfacht", "25:00", "19:75", "19:3"})
    void whatIsNoTimeIsNone(String written) {
        assertThat(Moments.time(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "15-10-2026,2026-10-15",
        "5/11/26,2026-11-05",
        "5.11.2026,2026-11-05",
        "2026-11-05,2026-11-05",
        "5/11,2026-11-05"
    })
    void aDayIsReadAsPeopleWriteIt(String written, LocalDate meant) {
        assertThat(Moments.date(written, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31-2-2026", "donderdag", "15", "1-2-3-4"})
    void whatIsNoDayIsNone(String written) {
        assertThat(Moments.date(written, TODAY)).isEmpty();
    }

    @Test
    void whatIsWrittenForPeopleCanBeReadBackInEveryLanguage() {
        Wording.LANGUAGES.forEach(language -> assertThat(Moments.date(Moments.written(TODAY, language), TODAY))
                .contains(TODAY));
    }
}
