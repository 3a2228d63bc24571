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
    void aSentenceThatCountsSeveralThingsSaysEachAsManyAsItIs() {
        assertThat(dutch.say("evening", 4, 1, "{1|a|b}")).isEqualTo("Er komen 4 ouders aan 1 tafel: {1|a|b}");
        assertThat(dutch.say("evening", 1, 0, "blauw")).isEqualTo("Er komt 1 ouder aan 0 tafels: blauw");
    }

    @Test
    void noneIsOneInFrench() {
        Wording french = Wording.of(WordingTest.class, "sample", Locale.FRENCH);

        assertThat(french.say("evening", 0, 2, "bleu")).isEqualTo("0 parent vient à 2 tables : bleu");
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
