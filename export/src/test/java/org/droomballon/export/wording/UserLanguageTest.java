package org.droomballon.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserLanguageTest {
    private static final Locale NOBODY_CHOSE = Locale.ENGLISH;

    @Test
    void ourOwnVariableGoesBeforeThoseOfTheSystem() {
        assertThat(UserLanguage.of(Map.of("LANG", "fr_BE", "DROOMBALLON_LANGUAGE", "de"), Locale.US))
                .isEqualTo(Locale.GERMAN);
        assertThat(UserLanguage.of(Map.of("LANG", "fr_BE.UTF-8"), Locale.US)).isEqualTo(Locale.FRENCH);
    }

    @Test
    void withoutVariablesTheSystemsOwnLanguageCounts() {
        assertThat(UserLanguage.of(Map.of(), Locale.CANADA_FRENCH)).isEqualTo(Locale.FRENCH);
        assertThat(UserLanguage.of(Map.of(), Locale.US)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whereNobodyChoseItIsDutch() {
        assertThat(UserLanguage.of(Map.of("LANG", "C.UTF-8"), NOBODY_CHOSE)).isEqualTo(Wording.DUTCH);
        assertThat(UserLanguage.of(Map.of(), NOBODY_CHOSE)).isEqualTo(Wording.DUTCH);
        assertThat(UserLanguage.of(Map.of("LANG", "tr_TR.UTF-8"), Locale.US)).isEqualTo(Wording.DUTCH);
    }
}
