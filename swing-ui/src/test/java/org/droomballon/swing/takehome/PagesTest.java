package org.droomballon.swing.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Theme;
import org.junit.jupiter.api.Test;

/** The pages on the screen. */
class PagesTest extends TakeHomeTests {
    @Test
    void pagesFollowWhatPeopleChoose() {
        evening((rig, model) -> {
            model.keepUp();
            assertThat(model.pages().count()).isEqualTo(1);
            assertThat(words(model)).contains(FIRST_POINT);

            model.look(Takeaway.REPORT);
            model.keepUp();
            model.turn(1);
            assertThat(model.pages().count()).isGreaterThan(2);
            assertThat(model.page()).isEqualTo(1);

            model.look(Takeaway.LETTER);
            model.wish(model.wish().with(Locale.ENGLISH).on(CardLayout.A3));
            model.keepUp();
            assertThat(model.page()).isZero();
            assertThat(words(model)).contains("school");
        });
    }

    @Test
    void noPageIsTurnedBeyondTheLast() {
        evening((rig, model) -> {
            model.look(Takeaway.REPORT);
            model.keepUp();
            model.turn(100);
            assertThat(model.page()).isEqualTo(model.pages().count() - 1);
            model.turn(-100);
            assertThat(model.page()).isZero();
        });
    }

    @Test
    void aPageThatIsStillBeingMadeSaysSo() {
        evening((rig, model) -> {
            SheetView sheet = new SheetView(model, Palette.of(Theme.DARK), model.words());
            JPanel place = new JPanel(null);
            place.add(sheet);
            place.setSize(600, 700);
            sheet.setSize(600, 700);

            assertThat(ink(sheet)).isPositive();
        });
    }

    /** How many points of the upper half of a page are not white. */
    private static long ink(SheetView sheet) {
        BufferedImage image = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_RGB);
        sheet.paint(image.getGraphics());
        return IntStream.range(200, 400)
                .flatMap(x -> IntStream.range(100, 400).map(y -> image.getRGB(x, y) & 0xFFFFFF))
                .filter(colour -> colour != 0xFFFFFF)
                .count();
    }

    @Test
    void aPageThatIsThereIsNotPaintedAgain() {
        evening((rig, model) -> {
            model.keepUp();
            Pages.Picture first = model.pages().picture(0, 300).orElseThrow();

            assertThat(model.pages().picture(0, 300).orElseThrow()).isSameAs(first);
            assertThat(first.image().getWidth()).isEqualTo(300);
        });
    }
}
