package org.droomballon.export.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.export.content.Block.Table;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final String LONG = "iets dat de ouders van deze tafel wilden ".repeat(12);

    @Test
    void aNarrowColumnBesideALongOneKeepsItsWordsWhole() {
        List<Integer> shares = shares(List.of("Punt", "Wie betaalde", "Samen"), LONG, LONG, "= 6.720");

        assertThat(shares.get(2)).isGreaterThanOrEqualTo(8 * ColumnWidths.WHOLE / 90);
    }

    @Test
    void whereLettersAreLargeNoColumnIsSqueezedByTheOthers() {
        List<String> heads = List.of("Tafel", "Ouders", "Gespreksleider (plaats)", "Notulist (plaats)", "Kaarten");
        List<Line> row = Stream.of("Blauw", "4", "1", "2", "1, 2, 6, 12, 15, 17")
                .map(Line::of)
                .toList();

        List<Integer> shares = new Table(heads, List.of(row), 8).shares(46);

        assertThat(shares).allMatch(share -> share > ColumnWidths.WHOLE / 10);
    }

    @Test
    void theMoreAColumnHoldsTheWiderItIs() {
        assertThat(shares(List.of("A", "B"), LONG, "kort en bondig gezegd")).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void allTogetherFillThePage() {
        List<List<Integer>> all = List.of(
                shares(List.of("Punt", "Wie", "Samen"), LONG, LONG, "= 6.720"),
                shares(List.of("Overeenkomsten".repeat(4), "Overeenkomsten".repeat(4)), "a", "b"),
                shares(List.of("Wens", "Plaats 1", "Plaats 2"), LONG, "", ""));

        assertThat(all).allSatisfy(shares -> assertThat(
                        shares.stream().mapToInt(Integer::intValue).sum())
                .isCloseTo(ColumnWidths.WHOLE, within(2)));
    }

    private static List<Integer> shares(List<String> columns, String... cells) {
        return new Table(columns, List.of(Stream.of(cells).map(Line::of).toList()), 8).shares();
    }
}
