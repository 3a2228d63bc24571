package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FairTieBreakTest {
    private static final Candidate BIKES = new Candidate("bikes", 2, 1, 1, 3, false);
    private static final Candidate LUNCH = new Candidate("lunch", 3, 1, 1, 3, false);
    private static final Candidate LUNCH_AGAIN = new Candidate("lunch-2", 3, 1, 1, 3, false);

    private final TieBreak ties = new FairTieBreak(7);

    @Test
    void aTieFallsToTheWishThatMorePeopleSupport() {
        Profile profile = new Profile(List.of(Dots.seat("blue", 1, "bikes")), List.of(BIKES, LUNCH));

        Tie tie = ties.decide(List.of(BIKES, LUNCH), profile);

        assertThat(tie).isEqualTo(new Tie(List.of("bikes", "lunch"), "bikes", Criterion.SUPPORT));
    }

    @Test
    void betweenEqualSupportItFallsToTheWishThatMoreTablesWrote() {
        Profile profile = new Profile(List.of(Dots.seat("blue", 1, "bikes", "lunch")), List.of(BIKES, LUNCH));

        assertThat(ties.decide(List.of(BIKES, LUNCH), profile))
                .isEqualTo(new Tie(List.of("bikes", "lunch"), "lunch", Criterion.TABLES));
    }

    @Test
    void betweenTwinsTheLotDecidesAndIsTheSameWhateverTheOrder() {
        Profile profile = new Profile(List.of(), List.of(LUNCH, LUNCH_AGAIN));

        Tie tie = ties.decide(List.of(LUNCH, LUNCH_AGAIN), profile);

        assertThat(tie.decidedBy()).isEqualTo(Criterion.LOT);
        assertThat(ties.decide(List.of(LUNCH_AGAIN, LUNCH), profile)).isEqualTo(tie);
    }

    @Test
    void anotherEveningDrawsAnotherLot() {
        Profile profile = new Profile(List.of(), List.of(LUNCH, LUNCH_AGAIN));
        List<String> winners = java.util.stream.LongStream.range(0, 40)
                .mapToObj(seed -> new FairTieBreak(seed)
                        .decide(List.of(LUNCH, LUNCH_AGAIN), profile)
                        .winner())
                .distinct()
                .toList();

        assertThat(winners).containsExactlyInAnyOrder("lunch", "lunch-2");
    }
}
