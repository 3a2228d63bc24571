package org.droomballon.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void figuresOfMoreThanOneLengthLineUp() {
        assertThat(table("0", "10", "–").isFigures()).containsExactly(true);
    }

    @Test
    void wordsAndFiguresThatLineUpAlreadyDoNot() {
        assertThat(table("4", "3").isFigures()).containsExactly(false);
        assertThat(table("10", "Kaart 4").isFigures()).containsExactly(false);
        assertThat(table("", "").isFigures()).containsExactly(false);
    }

    private static Block.Table table(String... cells) {
        return new Block.Table(
                List.of("Na"),
                Stream.of(cells).map(cell -> List.of(Line.of(cell))).toList(),
                1);
    }
}
