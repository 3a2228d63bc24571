package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.card.CardScreenModel;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void germanAddressesTheGroupAsTheDeckDoes() {
        assertThat(sentences(Locale.GERMAN)).noneMatch(said -> said.matches("(?i).*\\b(ihr|euch|eure?[nrs]?)\\b.*"));
    }

    @Test
    void frenchPutsANarrowSpaceBeforeTallPunctuation() {
        assertThat(sentences(Locale.FRENCH)).noneMatch(said -> said.matches("(?s).*\\p{L}\\s?[?!:;].*"));
    }

    private static Stream<String> sentences(Locale language) {
        return Stream.of(
                        Wording.of(DroomballonApp.class, "app", language),
                        Wording.of(CardScreenModel.class, "card", language))
                .flatMap(words -> words.keys().stream().map(key -> words.say(key, "1", "2", "3")));
    }
}
