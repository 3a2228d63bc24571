package org.droomballon.file;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Evenings of every size up to the largest, on up to five copies at once.
 *
 * <p>Most are small, since small ones fail readably. Of 100 evenings about 12 have more than 200 notes, and about 5 of
 * these 500; about 12 have ten tables, 12 all 19 cards, and 20 five copies; two have all of that.
 */
class EveningsDomain extends DomainContextBase {
    private static final int MOST_STEPS = 30;

    @Provide
    Arbitrary<Evening> evenings() {
        Arbitrary<Step> steps = Combinators.combine(number(0, 4), Arbitraries.of(Step.Kind.values()), number(0, 10_000))
                .as(Step::new);
        return Combinators.combine(scales(), Arbitraries.longs(), steps.list().ofMaxSize(MOST_STEPS))
                .as(Evening::new);
    }

    private static Arbitrary<Scale> scales() {
        Arbitrary<Scale> mixed =
                Combinators.combine(groups(), cards(), notes(), copies()).as(Scale::new);
        return Arbitraries.frequencyOf(Tuple.of(98, mixed), Tuple.of(2, Arbitraries.just(Scale.FULL)));
    }

    private static Arbitrary<Integer> groups() {
        return Arbitraries.frequencyOf(
                Tuple.of(65, number(1, 3)), Tuple.of(25, number(4, 9)), Tuple.of(10, number(10, 10)));
    }

    private static Arbitrary<Integer> cards() {
        return Arbitraries.frequencyOf(
                Tuple.of(65, number(1, 6)), Tuple.of(25, number(7, 18)), Tuple.of(10, number(19, 19)));
    }

    private static Arbitrary<Integer> notes() {
        return Arbitraries.frequencyOf(
                Tuple.of(70, number(0, 20)),
                Tuple.of(20, number(21, 200)),
                Tuple.of(7, number(201, 499)),
                Tuple.of(3, number(500, 500)));
    }

    private static Arbitrary<Integer> copies() {
        return Arbitraries.frequencyOf(
                Tuple.of(60, number(1, 3)), Tuple.of(20, number(4, 4)), Tuple.of(20, number(5, 5)));
    }

    private static Arbitrary<Integer> number(int lowest, int highest) {
        return Arbitraries.integers().between(lowest, highest);
    }
}
