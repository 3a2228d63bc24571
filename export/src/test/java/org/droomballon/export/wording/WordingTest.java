package org.droomballon.export.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording dutch = Wording.of(WordingTest.class, "sample", Wording.DUTCH);

    @Test
    void anArgumentWithBracesIsNotFilledInAgain() {
        assertThat(dutch.say("greeting", "{0} {1}")).isEqualTo("Dag {0} {1}, welkom!");
    }

    @Test
    void oneTableIsNotManyTables() {
        assertThat(dutch.count("tables", 1, "blauw")).isEqualTo("1 tafel (blauw)");
        assertThat(dutch.count("tables", 4, "alle")).isEqualTo("4 tafels (alle)");
    }

    @Test
    void aLanguageThatTheProgramDoesNotSpeakFallsBackToDutch() {
        assertThat(Wording.spoken(Locale.forLanguageTag("tr"))).isEqualTo(Wording.DUTCH);
        assertThat(Wording.spoken(Locale.forLanguageTag("fr-BE"))).isEqualTo(Locale.FRENCH);
    }

    @Test
    void aMisspeltKeyIsAnErrorOfOurs() {
        assertThatThrownBy(() -> dutch.say("greting")).hasMessageContaining("greting");
    }
}
