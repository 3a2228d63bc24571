package org.droomballon.swing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void aVeryLongNameOfASchoolEndsBehindAWord() {
        assertThat(FileName.school(
                        "Vrije Gesubsidieerde Gemengde Basisschool met Internaat en Opvang Sint-Franciscus van Assisi"))
                .isEqualTo("Vrije Gesubsidieerde Gemengde Basisschool met Internaat en");
    }

    @Test
    void anUsualNameStaysWhole() {
        assertThat(FileName.school("Vrije Basisschool 'De Regenboog'")).isEqualTo("Vrije Basisschool 'De Regenboog'");
    }
}
