package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.droomballon.export.content.Block.Table;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final List<Table> tables =
            TextDocument.tallySheet(TextDocumentFixture.evening().session(), Wording.DUTCH).content().blocks().stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .toList();

    @Test
    void everyPageOfATableIsHeadedByItsName() {
        assertThat(tables)
                .extracting(table -> table.columns().get(0))
                .containsExactly("Tafel blauw: wens", "Tafel geel: wens", "Tafel groen: wens");
    }

    @Test
    void wishesStandCardByCardInTheOrderOfTheDeck() {
        assertThat(tables.get(0).rows())
                .extracting(row -> Integer.valueOf(row.get(1).text()))
                .isSorted()
                .hasSizeGreaterThan(3);
    }
}
