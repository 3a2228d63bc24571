package org.droomballon.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
    @Test
    void aShortNameStaysAsItIs() {
        assertThat(Shortened.told("De Regenboog", 12)).isEqualTo("De Regenboog");
    }

    @Test
    void aLongNameEndsBehindAWord() {
        assertThat(Shortened.name("Vrije Basisschool, De Regenboog", 20)).isEqualTo("Vrije Basisschool");
        assertThat(Shortened.name("Vrije Basisschool De Regenboog", 17)).isEqualTo("Vrije Basisschool");
    }

    @Test
    void oneLongWordEndsWhereTheRoomDoes() {
        assertThat(Shortened.name("Gemeenschapsbasisschool", 10)).isEqualTo("Gemeenscha");
    }

    @Test
    void noLetterIsCutInTwo() {
        assertThat(Shortened.name("\uD83C\uDF08\uD83C\uDF08\uD83C\uDF08", 2)).isEqualTo("\uD83C\uDF08\uD83C\uDF08");
    }

    @Test
    void readersSeeThatSomethingIsLeftOut() {
        assertThat(Shortened.told("Vrije Basisschool De Regenboog", 18)).isEqualTo("Vrije Basisschool\u00A0…");
    }
}
