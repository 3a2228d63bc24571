package org.droomballon.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.droomballon.file.Problem;
import org.droomballon.file.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemSentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKindOfProblemHasASentenceInEveryLanguage(Locale language) {
        ProblemSentences sentences = ProblemSentences.in(language);

        for (Kind kind : Kind.values()) {
            String sentence = sentences.of("f.droomballon", new Problem(kind, "/a", 3, 4, List.of("x", "y", "z", "w")));
            assertThat(sentence).startsWith("f.droomballon, ").contains("(/a)").doesNotContainPattern(PLACE);
            assertThat(sentence).as("what, and the remedy").contains(";").endsWith(".");
        }
    }

    @Test
    void theCauseIsSaidWhereItIsKnown() {
        ProblemSentences dutch = ProblemSentences.in(Wording.DUTCH);

        assertThat(dutch.of("f", new Problem(Kind.CANNOT_READ, "", 0, 0, List.of("missing"))))
                .isEqualTo("f: dit bestand bestaat niet; kijk de naam en de map na.");
        assertThat(dutch.of("f", new Problem(Kind.NOT_JSON, "", 7, 2, List.of("end"))))
                .isEqualTo("f, regel 7, kolom 2: het bestand is leeg of stopt te vroeg; haal het terug uit een kopie.");
    }
}
