package org.droomballon.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale FLEMISH = Locale.forLanguageTag("nl-BE");
    private static final Locale SWISS = Locale.forLanguageTag("fr-CH");

    private final LocalizedText welcome =
            new LocalizedText(DUTCH, Map.of(DUTCH, "Welkom", Locale.FRENCH, "Bienvenue", FLEMISH, "Welgekomen"));

    @Test
    void aRegionReadsItsOwnWordsElseThoseOfItsLanguage() {
        assertThat(welcome.in(FLEMISH)).isEqualTo("Welgekomen");
        assertThat(welcome.in(SWISS)).isEqualTo("Bienvenue");
        assertThat(welcome.languageFor(SWISS)).isEqualTo(Locale.FRENCH);
        assertThat(welcome.has(FLEMISH)).isTrue();
        assertThat(welcome.has(SWISS)).isTrue();
    }

    @Test
    void aLanguageThatIsNotThereReadsTheSource() {
        assertThat(welcome.in(Locale.ENGLISH)).isEqualTo("Welkom");
        assertThat(welcome.languageFor(Locale.UK)).isEqualTo(DUTCH);
        assertThat(welcome.has(Locale.UK)).isFalse();
    }

    @Test
    void aTextWithoutItsSourceIsNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText(DUTCH, Map.of(Locale.FRENCH, "Bienvenue")))
                .withMessageContaining("nl");
    }
}
