package org.droomballon.swing.talk;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.droomballon.swing.part.Flow;

/** Parts of boxes side by side, all as high as the highest, so that what follows them starts at one height. */
final class Evenly {
    private final List<JComponent> parts = new ArrayList<>();

    /** One part more, at the top of a place that is as high as that of the others. */
    JComponent with(JComponent part) {
        parts.add(part);
        return new Place(part);
    }

    private int heightAt(int width) {
        return parts.stream().mapToInt(part -> Flow.heightOf(part, width)).max().orElse(0);
    }

    @SuppressWarnings("serial")
    private final class Place extends JPanel implements Flow {
        private final JComponent part;

        Place(JComponent part) {
            super(null);
            this.part = part;
            setOpaque(false);
            add(part);
        }

        @Override
        public int heightAt(int width) {
            return Evenly.this.heightAt(width);
        }

        @Override
        public void doLayout() {
            part.setBounds(0, 0, getWidth(), Flow.heightOf(part, getWidth()));
        }

        @Override
        public Dimension getPreferredSize() {
            int width = getWidth() > 0 ? getWidth() : part.getPreferredSize().width;
            return new Dimension(part.getPreferredSize().width, heightAt(width));
        }
    }
}
