package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.droomballon.consolidation.LabelledNotes.LabelledNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GramJoinTest {
    @Property
    void theJoinFindsWhatAllPairsFind(
            @ForAll("texts") List<String> texts, @ForAll @DoubleRange(min = 0.05, max = 1) double dice) {
        List<Grams> grams = texts.stream().map(Candidates::grams).toList();

        assertThat(joined(grams, dice)).containsExactlyInAnyOrderElementsOf(compared(grams, dice));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.6, 2.0 / 3, 0.8, 1})
    void theJoinFindsWhatAllPairsFindAmongRealNotes(double dice) {
        List<Grams> grams = notes().stream().map(Candidates::grams).toList();

        assertThat(compared(grams, dice)).isNotEmpty();
        assertThat(joined(grams, dice)).containsExactlyInAnyOrderElementsOf(compared(grams, dice));
    }

    @Test
    void theJoinFindsWhatAllPairsFindAmongManyMixedNotes() {
        List<Grams> grams =
                LabelledNotes.mixed(3_000).stream().map(Candidates::grams).toList();

        assertThat(joined(grams, 0.6)).containsExactlyInAnyOrderElementsOf(compared(grams, 0.6));
    }

    @Test
    void toShareOnePieceIsEnoughForTheLeastDice() {
        List<Grams> grams = Stream.of("minder huiswerk", "huiswerk", "meer soep", "!", "meer!", "minder")
                .map(Candidates::grams)
                .toList();

        assertThat(joined(grams, 1e-12)).containsExactlyInAnyOrder("0 1", "0 5", "2 4");
    }

    @Test
    void aWaitingPersonHearsHowFarItIs() {
        List<String> heard = new ArrayList<>();
        List<Grams> grams =
                LabelledNotes.mixed(3_000).stream().map(Candidates::grams).toList();

        new GramJoin(0.9).join(grams, (done, all) -> heard.add(done + " of " + all), (one, other) -> {});

        assertThat(heard).containsExactly("0 of 3000", "1024 of 3000", "2048 of 3000");
    }

    @Test
    void theJoinEndsWhenItIsToldTo() {
        List<Grams> grams = List.of(Candidates.grams("Minder huiswerk"), Candidates.grams("Minder huiswerk"));
        List<String> pairs = new ArrayList<>();

        assertThatThrownBy(() -> new GramJoin(0.5)
                        .join(grams, (done, all) -> false, (one, other) -> pairs.add(one + " " + other)))
                .isInstanceOf(CancellationException.class);
        assertThat(pairs).isEmpty();
    }

    @Test
    void aDiceOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GramJoin(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GramJoin(1.01));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> few = Arbitraries.strings().withChars("abc ").ofMaxLength(12);
        return Arbitraries.oneOf(
                        few, Arbitraries.of(notes()), Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(25);
    }

    private static List<String> notes() {
        return Stream.of("nl", "fr")
                .flatMap(language -> LabelledNotes.notes(language, LabelledNotes.DEVELOPMENT).stream())
                .map(LabelledNote::text)
                .toList();
    }

    private static List<String> joined(List<Grams> grams, double dice) {
        List<String> pairs = new ArrayList<>();
        new GramJoin(dice).join(grams, Progress.UNHEARD, (one, other) -> pairs.add(one + " " + other));
        return pairs;
    }

    /** A Dice a hair below the threshold counts, as it does in the join. */
    private static List<String> compared(List<Grams> grams, double dice) {
        return IntStream.range(0, grams.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, grams.size())
                        .filter(other ->
                                grams.get(one).size() > 0 && grams.get(one).dice(grams.get(other)) >= dice - 1e-9)
                        .mapToObj(other -> one + " " + other))
                .toList();
    }
}
