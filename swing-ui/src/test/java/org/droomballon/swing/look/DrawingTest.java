package org.droomballon.swing.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.deck.Lens;
import org.droomballon.export.icon.Icons;
import org.droomballon.file.DeckFiles;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final int SIDE = 24;

    @Test
    void theLensesHaveTheirOwnDrawingsOfThePrintedCard() {
        Stream<String> names = DeckFiles.embedded().lenses().stream().map(Lens::icon);

        assertThat(names.map(Drawing::printed).map(DrawingTest::picture))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .doesNotContain(picture(Drawing.printed(Icons.NEUTRAL)));
    }

    @Test
    void aNameThatNobodyDrewBecomesTheNeutralDot() {
        assertThat(picture(Drawing.printed("volcano"))).isEqualTo(picture(Drawing.printed(Icons.NEUTRAL)));
    }

    @Test
    void aDrawingHasOnlyTheColourThatIsAskedFor() {
        assertThat(picture(Drawing.printed("dream")))
                .contains(Color.BLUE.getRGB())
                .allMatch(DrawingTest::isBlueOrClear);
    }

    private static boolean isBlueOrClear(int pixel) {
        return pixel >>> 24 == 0 || (pixel & 0xFFFF00) == 0;
    }

    private static List<Integer> picture(Drawing drawing) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        drawing.paint(image.createGraphics(), 0, 0, SIDE, Color.BLUE);
        return Stream.iterate(0, at -> at < SIDE * SIDE, at -> at + 1)
                .map(at -> image.getRGB(at % SIDE, at / SIDE))
                .toList();
    }
}
