package org.droomballon.swing.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.PlainText;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Look;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;

class WritingTest {
    private final List<String> taken = new ArrayList<>();

    private Writing field() {
        return new Writing("", 1, Wording.of(AppModel.class, "shared", Wording.DUTCH), taken::add);
    }

    @Test
    void aSpaceAfterAWordStaysWhileSomebodyThinksOfTheNext() {
        String written = Rig.onEventThread(() -> {
            Writing field = field();
            field.append("Een afdak boven ");
            field.settle();
            field.show(PlainText.clean(taken.get(0)));
            field.append("de fietsen");
            field.settle();
            return field.getText();
        });

        assertThat(written).isEqualTo("Een afdak boven de fietsen");
        assertThat(taken).containsExactly("Een afdak boven ", "Een afdak boven de fietsen");
    }

    @Test
    void theFrameIsPaintedAnewWhenTheKeyboardComesAndGoes() {
        assertThat(paintedAtAnEventOf(FocusEvent.FOCUS_GAINED)).contains(new Rectangle(200, 40));
        assertThat(paintedAtAnEventOf(FocusEvent.FOCUS_LOST)).contains(new Rectangle(200, 40));
    }

    private List<Rectangle> paintedAtAnEventOf(int kind) {
        return Rig.onEventThread(() -> {
            List<Rectangle> painted = new ArrayList<>();
            RepaintManager usual = RepaintManager.currentManager(null);
            RepaintManager.setCurrentManager(new RepaintManager() {
                @Override
                public void addDirtyRegion(JComponent part, int x, int y, int width, int height) {
                    painted.add(new Rectangle(x, y, width, height));
                }
            });
            Writing field = field();
            field.setSize(200, 40);
            painted.clear();
            Stream.of(field.getFocusListeners()).forEach(listener -> tell(listener, new FocusEvent(field, kind)));
            RepaintManager.setCurrentManager(usual);
            return painted;
        });
    }

    private static void tell(FocusListener listener, FocusEvent event) {
        if (event.getID() == FocusEvent.FOCUS_GAINED) {
            listener.focusGained(event);
        } else {
            listener.focusLost(event);
        }
    }

    @Test
    void whatSomebodyElseWroteIsShownUnlessPeopleAreTyping() {
        List<String> shown = Rig.onEventThread(() -> {
            Writing field = field();
            field.show("van de andere laptop");
            String first = field.getText();
            field.append(" en verder");
            field.show("nog iets anders");
            return List.of(first, field.getText());
        });

        assertThat(shown).containsExactly("van de andere laptop", "van de andere laptop en verder");
    }

    @Test
    void anEmptyFieldSaysWhatToWriteUntilSomebodyWrites() {
        Rig.onEventThread(() -> {
            Look.dress(Appearance.in(Wording.DUTCH));
            Writing bare = field();
            Writing hinting = field().hinting("Schrijf een notitie");
            assertThat(picture(hinting)).isNotEqualTo(picture(bare));

            bare.setText("Koffie");
            hinting.setText("Koffie");

            assertThat(picture(hinting)).isEqualTo(picture(bare));
            return true;
        });
    }

    @Test
    void theCornersOutsideItsRoundBorderAreNotPainted() {
        Rig.onEventThread(() -> {
            Look.dress(Appearance.in(Wording.DUTCH));

            assertThat(picture(field()).get(0)).isZero();
            return true;
        });
    }

    private static List<Integer> picture(Writing field) {
        field.setSize(240, 60);
        BufferedImage image = new BufferedImage(240, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        field.paint(graphics);
        graphics.dispose();
        return IntStream.of(image.getRGB(0, 0, 240, 60, null, 0, 240)).boxed().toList();
    }
}
