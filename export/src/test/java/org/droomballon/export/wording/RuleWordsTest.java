package org.droomballon.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.consolidation.RuleText;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.deck.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleWordsTest {
    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleOfTheProgramHasANameAndASentence(Locale language) {
        RuleWords words = RuleWords.in(language);

        assertThat(Rules.all()).allSatisfy(rule -> {
            assertThat(words.name(rule)).isNotBlank().isNotEqualTo(rule.id());
            assertThat(words.description(rule)).endsWith(".");
        });
        assertThat(Rules.all().stream().map(words::name)).doesNotHaveDuplicates();
        assertThat(Rules.all().stream().map(words::description)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aRuleOfAnotherKeepsItsOwnNameOrElseItsId(Locale language) {
        RuleWords words = RuleWords.in(language);
        LocalizedText own = new LocalizedText(Wording.DUTCH, Map.of(Wording.DUTCH, "Om de beurt"));
        Optional<RuleText> text = Optional.of(new RuleText(own, own));

        assertThat(words.labelled("in-turn", text)).isEqualTo("in-turn (Om de beurt)");
        assertThat(words.labelled("in-turn", Optional.empty())).isEqualTo("in-turn");
        assertThat(words.description("in-turn", Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatFillsUpIsCalledAfterWhatItFillsUp(Locale language) {
        RuleWords words = RuleWords.in(language);
        SelectionRule plain = Rules.standard();

        assertThat(words.name(plain.id() + "-fill-up", Optional.empty())).startsWith(words.name(plain));
    }

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }
}
