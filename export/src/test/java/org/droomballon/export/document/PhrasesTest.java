package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases phrases = Phrases.in(Wording.DUTCH);

    @Test
    void aQuotationIsIsolatedOnlyWhereItRunsFromRightToLeft() {
        assertThat(phrases.quoted(List.of("Meer groen.", "مرحبا بكم في المدرسة", "Een bank")))
                .isEqualTo("‘Meer groen’, ‘\u2068مرحبا بكم في المدرسة\u2069’ en ‘Een bank’");
    }

    @Test
    void aSumKeepsItsOrderBehindANameThatRunsFromRightToLeft() {
        assertThat(Phrases.behind("Blauw", "2 × 3")).isEqualTo("2 × 3");
        assertThat(Phrases.behind("\u0627\u0644\u0637\u0627\u0648\u0644\u0629", "2 × 3"))
                .isEqualTo("\u20682 × 3\u2069");
    }
}
