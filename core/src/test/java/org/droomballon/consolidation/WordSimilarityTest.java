package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.droomballon.consolidation.Likeness.Contrast;
import org.droomballon.consolidation.Likeness.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSimilarityTest {
    private static final WordSimilarity DUTCH = WordSimilarity.of(Locale.forLanguageTag("nl"));

    @Test
    void theSameWishInNearlyTheSameWordsIsStrong() {
        Likeness likeness =
                DUTCH.compare("Koffie aan de schoolpoort op vrijdag", "Op vrijdag koffie aan de schoolpoort!");

        assertThat(likeness.strength()).isEqualTo(Strength.STRONG);
        assertThat(likeness.matching()).containsExactly("koffie", "schoolpoort", "vrijdag");
    }

    @ParameterizedTest
    @CsvSource({
        "De poort is op tijd open, De poort is niet op tijd open, NEGATION",
        "Meer berichten op Smartschool, Minder berichten op Smartschool, OPPOSITE",
        "Antwoord op een mail binnen 2 dagen, Antwoord op een mail binnen twee weken en 3 dagen, NUMBER",
        "Oudercontact vroeger op de avond, Oudercontact later op de avond, OPPOSITE",
    })
    void aContrastIsNeverStrong(String one, String other, Contrast contrast) {
        Likeness likeness = DUTCH.compare(one, other);

        assertThat(likeness.strength()).isEqualTo(Strength.CHECK);
        assertThat(likeness.contrast()).contains(contrast);
    }

    @Test
    void aNoteWithoutWordsIsLikeItselfOnly() {
        assertThat(DUTCH.compare("😀", "😀").strength()).isEqualTo(Strength.STRONG);
        assertThat(DUTCH.compare("😀", "Ja!").strength()).isEqualTo(Strength.NONE);
    }

    @Property
    void theOrderOfTheTwoDoesNotMatter(@ForAll String one, @ForAll String other) {
        assertThat(DUTCH.compare(one, other).score())
                .isEqualTo(DUTCH.compare(other, one).score());
    }

    @Property
    void nothingIsMoreLikeATextThanItself(@ForAll String text, @ForAll String other) {
        assertThat(DUTCH.compare(text, text).score())
                .isGreaterThanOrEqualTo(DUTCH.compare(text, other).score());
    }

    @Property
    void composedAndDecomposedAccentsAreTheSame(@ForAll String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);

        assertThat(DUTCH.compare(composed, "één école").score())
                .isEqualTo(DUTCH.compare(decomposed, "één école").score());
    }

    /** Constructed notes with the cluster that each belongs to; a floor, so that a change for the worse is seen. */
    @Test
    void mostStrongPairsOfTheLabelledNotesAreTrueDoubles() throws IOException {
        List<JsonNode> notes = labelled();
        int strong = 0;
        int right = 0;
        for (int one = 0; one < notes.size(); one++) {
            for (int other = one + 1; other < notes.size(); other++) {
                Likeness likeness = DUTCH.compare(text(notes.get(one)), text(notes.get(other)));
                if (likeness.strength() == Strength.STRONG) {
                    strong++;
                    right += isDouble(notes.get(one), notes.get(other)) ? 1 : 0;
                }
            }
        }

        assertThat(strong).isGreaterThanOrEqualTo(5);
        assertThat((double) right / strong).isGreaterThanOrEqualTo(0.9);
    }

    private static boolean isDouble(JsonNode one, JsonNode other) {
        return one.get("cluster").isTextual() && one.get("cluster").equals(other.get("cluster"));
    }

    private static String text(JsonNode note) {
        return note.get("text").asText();
    }

    private static List<JsonNode> labelled() throws IOException {
        try (InputStream in = Objects.requireNonNull(WordSimilarityTest.class.getResourceAsStream("points-nl.json"))) {
            JsonNode points = JsonMapper.builder().build().readTree(in).get("points");
            return IntStream.range(0, points.size()).mapToObj(points::get).toList();
        }
    }
}
