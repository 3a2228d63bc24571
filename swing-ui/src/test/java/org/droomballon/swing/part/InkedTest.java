package org.droomballon.swing.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.ComponentOrientation;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InkedTest {
    private static final int SIDE = 20;

    private final Kit kit = new Kit(Theme.LIGHT, Wording.of(AppModel.class, "shared", Locale.ENGLISH));

    @ParameterizedTest
    @ValueSource(strings = {"undo", "redo", "onward"})
    void whatPointsAlongWithReadingPointsTheOtherWayFromTheRight(String drawing) {
        Icon icon = kit.icon(drawing, kit.palette().ink());

        BufferedImage usual = painted(icon, ComponentOrientation.LEFT_TO_RIGHT);
        BufferedImage turned = painted(icon, ComponentOrientation.RIGHT_TO_LEFT);

        assertThat(weight(usual) + weight(turned)).isCloseTo(SIDE - 1, within(0.2));
        assertThat(weight(usual)).isNotCloseTo(weight(turned), within(0.2));
    }

    @Test
    void anArrowThatLeadsOnStandsAfterItsWords() {
        JButton button = kit.onward("cancel", () -> {});

        assertThat(button.getHorizontalTextPosition()).isEqualTo(SwingConstants.LEADING);
    }

    private static BufferedImage painted(Icon icon, ComponentOrientation orientation) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        JLabel label = new JLabel();
        label.setComponentOrientation(orientation);
        Graphics2D graphics = image.createGraphics();
        icon.paintIcon(label, graphics, 0, 0);
        graphics.dispose();
        return image;
    }

    /** Where its ink lies, from left to right. */
    private static double weight(BufferedImage image) {
        double sum = 0;
        double all = 0;
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                int ink = image.getRGB(x, y) >>> 24;
                sum += (double) ink * x;
                all += ink;
            }
        }
        return sum / all;
    }
}
