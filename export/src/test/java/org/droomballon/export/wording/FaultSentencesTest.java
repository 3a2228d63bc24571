package org.droomballon.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.file.Problem;
import org.droomballon.toolkit.Fault;
import org.droomballon.toolkit.Fault.Kind;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultSentencesTest {
    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKindOfFaultNamesTheJarAndARemedyInEveryLanguage(Locale language) {
        FaultSentences sentences = FaultSentences.in(language);

        for (Kind kind : Kind.values()) {
            Problem problem = new Problem(Problem.Kind.EMPTY, "/id", 3, 4, List.of("id"));
            assertThat(sentences.of(new Fault(kind, "own.jar", List.of("x", "y"), List.of(problem))))
                    .singleElement()
                    .asString()
                    .contains("own.jar", ";")
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"BROKEN", "INCOMPLETE"})
    void whatTheMakerNeedsToKnowStandsAtTheEnd(Kind kind) {
        String technical = "java.lang.NoClassDefFoundError: Needed";

        assertThat(FaultSentences.in(Locale.ENGLISH).of(new Fault(kind, "own.jar", List.of(technical), List.of())))
                .singleElement()
                .asString()
                .endsWith(technical);
    }

    @Test
    void whoseIdItIsAlreadyIsSaidInTheLanguageOfTheReader() {
        Fault fault = new Fault(Kind.DOUBLE_ID, "own.jar", List.of("equal-shares", Toolkit.PROGRAM), List.of());

        assertThat(FaultSentences.in(Wording.DUTCH).of(fault).get(0)).contains("(het programma zelf)");
    }

    @Test
    void aWrongDeckIsToldWithItsPlaceInTheJar() {
        Problem problem = new Problem(Problem.Kind.EMPTY, "/id", 3, 4, List.of("id"));

        assertThat(FaultSentences.in(Locale.ENGLISH)
                        .of(new Fault(Kind.WRONG_DECK, "own.jar", List.of("own.deck.json"), List.of(problem, problem))))
                .hasSize(2)
                .allMatch(sentence -> sentence.startsWith("own.jar!own.deck.json, line 3, column 4 (/id): "));
    }
}
