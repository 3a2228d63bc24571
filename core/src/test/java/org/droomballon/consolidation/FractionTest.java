package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void fractionsAreKeptInLowestTermsWithTheSignAbove() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(8, 4)).hasToString("2");
    }

    @Test
    void sumsAreExact() {
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 2).minus(Fraction.of(2, 3))).isEqualTo(Fraction.of(-1, 6));
        assertThat(Fraction.of(2, 3).times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(2, 3).over(Fraction.of(4, 9))).isEqualTo(Fraction.of(3, 2));
    }

    @Test
    void theyCompareAsNumbersAndReadAsText() {
        assertThat(Fraction.parse("11/32")).isLessThan(Fraction.parse("3/8")).isGreaterThan(Fraction.ZERO);
        assertThat(Fraction.of(1, 3).max(Fraction.of(1, 2))).isEqualTo(Fraction.of(1, 2));
        assertThatThrownBy(() -> Fraction.parse("half")).hasMessageContaining("half");
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }
}
