package org.droomballon.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.function.BiConsumer;
import org.droomballon.consolidation.Likeness;
import org.droomballon.consolidation.Similarity;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link Similarity} must promise. Extend it, and hand over a new one of your own. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class SimilarityContract {
    /** Notes as tables write them, in several languages; some nearly the same, some the opposite. */
    private static final List<String> NOTES = List.of(
            "Een bankje bij de poort",
            "een bankje bij de poort.",
            "Er is geen bankje bij de poort",
            "Twee bankjes bij de poort",
            "2 bankjes bij de poort",
            "More light in the evening, please!",
            "More light in the evening please",
            "INFORMATIE IN HET TURKS",
            "Informatie in het Turks",
            "Un accueil chaleureux à l’école",
            "مقعد عند الباب",
            "לא מספיק אור בערב",
            "Türkçe bilgi İSTİYORUZ",
            "koffie ☕ en koekjes 🍪",
            "👨‍👩‍👧",
            "Iedereen welkom");

    /** Texts that hardly anybody writes, and that must not break anything. */
    private static final List<String> EDGES = List.of(
            "",
            " ",
            "?!",
            "1",
            "☕",
            "\uD83D",
            "e\u0301\u0301\u0301",
            "\u202Eabc",
            "(.*)+$[",
            "a".repeat(3000),
            "woord ".repeat(500),
            "a\nb\tc");

    /** A new one at each call, made as the program makes it. */
    protected abstract Similarity similarity();

    @Test
    void hasAShortNameThatStays() {
        Habits.hasAShortName(similarity().id(), similarity().id());
    }

    @Test
    void isFoundByTheProgram() {
        Habits.isFound(Similarity.class, similarity().id(), similarity().getClass(), Toolkit::similarities);
    }

    @Test
    void isTheSameTheOtherWayRound() {
        Similarity used = similarity();
        onEveryPair((one, other) -> {
            Likeness there = used.compare(one, other);
            Likeness back = used.compare(other, one);
            assertThat(back.score()).as("score, '%s' and '%s'", one, other).isEqualTo(there.score());
            assertThat(back.strength())
                    .as("strength, '%s' and '%s'", one, other)
                    .isEqualTo(there.strength());
            assertThat(back.contrast())
                    .as("contrast, '%s' and '%s'", one, other)
                    .isEqualTo(there.contrast());
        });
    }

    @Test
    void saysTheSameAgain() {
        Similarity used = similarity();
        List<Likeness> before = all(used);
        assertThat(all(used)).as("the same one, asked again").isEqualTo(before);
        onEveryPair((one, other) -> assertThat(similarity().compare(one, other))
                .as("a new one that has seen nothing else, '%s' and '%s'", one, other)
                .isEqualTo(used.compare(one, other)));
    }

    @Test
    void isNeverLessLikeItselfThanLikeAnother() {
        Similarity used = similarity();
        onEveryPair((one, other) -> assertThat(used.compare(one, one).score())
                .as("'%s' is as much like itself as like '%s', or more", one, other)
                .isGreaterThanOrEqualTo(used.compare(one, other).score()));
    }

    @Test
    void isNeverSureWhereThereIsAContrast() {
        Similarity used = similarity();
        onEveryPair((one, other) -> {
            Likeness likeness = used.compare(one, other);
            assertThat(likeness.contrast().isPresent() && likeness.strength() == Likeness.Strength.STRONG)
                    .as("a pair with a contrast is not STRONG, '%s' and '%s': %s", one, other, likeness)
                    .isFalse();
        });
    }

    @Test
    void copesWithEveryText() {
        Similarity used = similarity();
        for (String edge : EDGES) {
            for (String other : List.of(edge, NOTES.get(0), "")) {
                assertThatCode(() -> assertThat(used.compare(edge, other)).isNotNull())
                        .as("'%.40s' and '%.40s'", edge, other)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void saysTheSameInEveryLanguageOfTheComputer() {
        Habits.sameInEveryLanguageOfTheComputer("the likenesses", () -> all(similarity()));
    }

    @Test
    void saysTheSameInManyThreads() throws Exception {
        Similarity used = similarity();
        Habits.sameInManyThreads("the likenesses", () -> all(used));
    }

    private static List<Likeness> all(Similarity similarity) {
        return NOTES.stream()
                .flatMap(one -> NOTES.stream().map(other -> similarity.compare(one, other)))
                .toList();
    }

    private static void onEveryPair(BiConsumer<String, String> check) {
        NOTES.forEach(one -> NOTES.forEach(other -> check.accept(one, other)));
    }
}
