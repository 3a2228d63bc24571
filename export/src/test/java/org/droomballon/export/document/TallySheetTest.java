package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.export.content.Block;
import org.droomballon.export.content.Line;
import org.junit.jupiter.api.Test;

class TallySheetTest {
    @Test
    void theWishesTakeMoreOfTheSheetThanTheBoxesForCrosses() {
        TextDocument sheet = TextDocumentFixture.tallySheet(List.of(
                "Aan de schoolpoort zegt niemand iets, iedereen zit op zijn gsm", "Meer groen op de speelplaats"));

        Block.Table wishes = sheet.content().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();

        List<Integer> shares = wishes.shares();
        int boxes = IntStream.range(0, shares.size())
                .filter(wishes::isToWriteIn)
                .map(shares::get)
                .sum();
        assertThat(shares.get(0)).isGreaterThan(boxes);
    }

    @Test
    void beforeAnythingIsWrittenItIsOnePageThatSaysWhenToPrintIt() {
        TextDocument sheet = TextDocumentFixture.tallySheet(List.of());

        assertThat(sheet.content().lines())
                .extracting(Line::text)
                .contains("Er zijn nog geen wensen. Druk dit blad zodra de notities van de tafels bij elkaar staan.");
        assertThat(sheet.content().blocks()).extracting(Block::kind).doesNotContain("sheet", "table");
    }
}
