package org.droomballon.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.plan.Reason;
import org.droomballon.plan.Reason.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanSentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private final Deck deck = DeckFiles.embedded();

    static List<Locale> languages() {
        return Wording.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyReasonHasASentenceInEveryLanguageWithTheSamePlaces(Locale language) {
        Wording dutch = Wording.of(PlanSentences.class, "plans", Wording.DUTCH);
        Wording other = Wording.of(PlanSentences.class, "plans", language);

        assertThat(other.keys()).isEqualTo(dutch.keys()).hasSameSizeAs(Kind.values());
        assertThat(other.keys())
                .allSatisfy(key -> assertThat(places(other, key)).isEqualTo(places(dutch, key)));
        for (Kind kind : Kind.values()) {
            assertThat(PlanSentences.in(language).of(deck, List.of(new Reason(kind, List.of("x", "y", "z")))))
                    .singleElement()
                    .asString()
                    .doesNotContainPattern(PLACE);
        }
    }

    @Test
    void aCardIsCalledByTheNumberThatIsPrintedOnIt() {
        assertThat(PlanSentences.in(Wording.DUTCH).of(deck, List.of(new Reason(Kind.CARD_LEFT_OUT, List.of("k07")))))
                .containsExactly("Let op: kaart 7 past niet meer in de tijd en komt niet aan bod.");
    }

    private static List<String> places(Wording wording, String key) {
        return PLACE.matcher(wording.say(key, "{0}", "{1}", "{2}"))
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }
}
