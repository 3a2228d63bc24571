package org.droomballon.swing.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.droomballon.followup.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    @ParameterizedTest
    @ValueSource(strings = {"25/11/2026", "25-11-2026", "25.11.26", " 25 11 2026 ", "2026-11-25", "25/11"})
    void aDayIsUnderstoodAsPeopleWriteIt(String text) {
        assertThat(DayText.read(text, TODAY)).contains(Day.on(LocalDate.of(2026, 11, 25)));
    }

    @Test
    void aDayWithoutAYearIsTheNextOfThatName() {
        assertThat(DayText.read("5/3", TODAY)).contains(Day.on(LocalDate.of(2027, 3, 5)));
    }

    @Test
    void noWordsAreNoDay() {
        assertThat(DayText.read("  ", TODAY)).contains(Day.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"binnenkort", "31/2/2026", "25/", "2026", "25/11/202"})
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(DayText.read(text, TODAY)).isEmpty();
    }

    @Test
    void aDayIsWrittenAsTheLanguageDoes() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 11, 5));

        assertThat(DayText.write(day, "d.M.yyyy")).isEqualTo("5.11.2026");
        assertThat(DayText.write(Optional.empty(), "d.M.yyyy")).isEmpty();
    }
}
