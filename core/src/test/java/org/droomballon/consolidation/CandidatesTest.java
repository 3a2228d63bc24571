package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    @Test
    void ofFewTextsEveryPairIsACandidate() {
        assertThat(candidates(List.of("soep", "koffie", "thee"))).containsExactly("0 1", "0 2", "1 2");
    }

    @Test
    void ofManyTextsThoseWithEnoughFourGramsInCommonAre() {
        List<String> texts = LabelledNotes.mixed(Candidates.ALL_PAIRS + 1);
        List<Grams> grams = texts.stream().map(Candidates::grams).toList();

        List<String> found = candidates(texts);

        assertThat(found).hasSizeBetween(100, 100_000).doesNotHaveDuplicates();
        assertThat(found).allSatisfy(pair -> {
            List<Integer> places =
                    List.of(pair.split(" ", -1)).stream().map(Integer::valueOf).collect(Collectors.toList());
            assertThat(grams.get(places.get(0)).dice(grams.get(places.get(1)))).isGreaterThanOrEqualTo(Candidates.DICE);
        });
    }

    @Test
    void alikeAreThoseWithEnoughFourGramsInCommonOfFewTextsToo() {
        List<String> pairs = new ArrayList<>();

        Candidates.alike(
                List.of("Minder huiswerk", "soep", "minder huiswerk!", "Minder huistaken"),
                Progress.UNHEARD,
                (one, other) -> pairs.add(one + " " + other));

        assertThat(pairs).containsExactly("0 2");
    }

    @Test
    void comparingAllPairsEndsWhenItIsToldTo() {
        List<String> texts = List.of("soep", "koffie", "thee");
        List<String> heard = new ArrayList<>();

        assertThatThrownBy(() -> Candidates.each(
                        texts,
                        (done, all) -> {
                            heard.add(done + " of " + all);
                            return done < 1;
                        },
                        (one, other) -> {}))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).containsExactly("0 of 3", "1 of 3");
    }

    private static List<String> candidates(List<String> texts) {
        List<String> pairs = new ArrayList<>();
        Candidates.each(texts, Progress.UNHEARD, (one, other) -> pairs.add(one + " " + other));
        return pairs;
    }
}
