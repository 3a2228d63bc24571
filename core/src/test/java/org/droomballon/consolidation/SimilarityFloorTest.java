package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.droomballon.consolidation.LabelledNotes.ContrastPair;
import org.droomballon.consolidation.LabelledNotes.Relation;
import org.droomballon.consolidation.Likeness.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not become worse, on notes by which no number was chosen. */
class SimilarityFloorTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr"})
    void strongSuggestionsAreRightNineTimesInTen(String language) {
        assertThat(heldApart(language).precision(WordSimilarity.STRONG)).isGreaterThanOrEqualTo(0.9);
        assertThat(heldApart(language).recall(WordSimilarity.STRONG)).isGreaterThanOrEqualTo(0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr"})
    void nineInTenOfTheSurfaceVariantsAreShown(String language) {
        assertThat(heldApart(language).recall(WordSimilarity.SHOWN, Relation.SURFACE_VARIANT))
                .isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void englishAndGermanAreSane(String language) {
        assertThat(heldApart(language).precision(WordSimilarity.STRONG)).isGreaterThanOrEqualTo(0.9);
        assertThat(heldApart(language).recall(WordSimilarity.SHOWN, Relation.SURFACE_VARIANT))
                .isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void noContrastPairIsStrong(String language) {
        WordSimilarity similarity = similarity(language);
        for (String half : List.of(LabelledNotes.DEVELOPMENT, LabelledNotes.HELD_APART)) {
            List<ContrastPair> pairs = LabelledNotes.contrasts(language, half);

            assertThat(pairs).isNotEmpty();
            assertThat(pairs)
                    .filteredOn(
                            pair -> similarity.compare(pair.one(), pair.other()).strength() == Strength.STRONG)
                    .isEmpty();
        }
    }

    @Test
    void thePublishedNotesKeepStrongRight() {
        Ranking ranking = new Ranking(LabelledNotes.pairs(LabelledNotes.published(), similarity("nl")));

        assertThat(ranking.precision(WordSimilarity.STRONG)).isGreaterThanOrEqualTo(0.9);
        assertThat(ranking.recall(WordSimilarity.STRONG)).isGreaterThanOrEqualTo(0.2);
    }

    private static Ranking heldApart(String language) {
        return new Ranking(
                LabelledNotes.pairs(LabelledNotes.notes(language, LabelledNotes.HELD_APART), similarity(language)));
    }

    private static WordSimilarity similarity(String language) {
        return WordSimilarity.of(Locale.forLanguageTag(language));
    }
}
