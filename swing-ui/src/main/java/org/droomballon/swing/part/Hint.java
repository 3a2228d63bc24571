package org.droomballon.swing.part;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;
import org.droomballon.swing.look.Brush;

/** What stands in an empty field: what to write there, in as many lines as it needs. */
final class Hint {
    private Hint() {}

    static void paint(Graphics graphics, JTextComponent field, String words) {
        Brush.paint(graphics, own -> {
            own.setFont(field.getFont());
            own.setColor(UIManager.getColor("TextArea.placeholderForeground"));
            FontMetrics metrics = own.getFontMetrics();
            Insets edge = field.getInsets();
            int width = field.getWidth() - edge.left - edge.right;
            int baseline = edge.top + metrics.getAscent();
            for (String line : lines(words, metrics, width)) {
                boolean leftToRight = field.getComponentOrientation().isLeftToRight();
                int x = leftToRight ? edge.left : edge.left + width - metrics.stringWidth(line);
                own.drawString(line, x, baseline);
                baseline += metrics.getHeight();
            }
        });
    }

    private static List<String> lines(String words, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
