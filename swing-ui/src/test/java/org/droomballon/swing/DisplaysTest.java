package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplaysTest {
    private static final Rectangle LAPTOP = new Rectangle(0, 0, 1366, 768);
    private static final Rectangle PROJECTOR = new Rectangle(1366, 0, 1920, 1080);

    private final Displays two = new Displays(List.of(LAPTOP, PROJECTOR));
    private final Displays one = new Displays(List.of(LAPTOP));

    @Test
    void theHallGetsTheDisplayThatNobodyWritesOn() {
        assertThat(two.beside(LAPTOP)).contains(PROJECTOR);
        assertThat(two.beside(PROJECTOR)).contains(LAPTOP);
        assertThat(two.beside(new Rectangle(1200, 100, 900, 600))).contains(LAPTOP);
    }

    @Test
    void withOneDisplayTheHallHasAWindowInItsMiddle() {
        assertThat(one.beside(LAPTOP)).isEmpty();
        assertThat(LAPTOP.contains(one.above(LAPTOP))).isTrue();
        assertThat(one.above(LAPTOP).getCenterX())
                .isCloseTo(LAPTOP.getCenterX(), org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void twoDisplaysThatShowTheSameAreOne() {
        assertThat(new Displays(List.of(LAPTOP, LAPTOP)).beside(LAPTOP)).isEmpty();
    }

    @Test
    void aWindowOnADisplayThatWasPulledOutIsSeenNowhere() {
        assertThat(two.show(PROJECTOR)).isTrue();
        assertThat(one.show(PROJECTOR)).isFalse();
        assertThat(one.show(new Rectangle(1340, 700, 900, 600))).isFalse();
    }
}
