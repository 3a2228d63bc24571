package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.droomballon.export.content.Block;
import org.junit.jupiter.api.Test;

class TallySheetTest {
    private static final int HALF = 500;

    @Test
    void theWishesTakeMoreOfTheSheetThanTheBoxesForCrosses() {
        TextDocument sheet = TextDocumentFixture.tallySheet(List.of(
                "Aan de schoolpoort zegt niemand iets, iedereen zit op zijn gsm", "Meer groen op de speelplaats"));

        Block.Table wishes = sheet.content().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(wishes.shares().get(0)).isGreaterThan(HALF);
    }
}
