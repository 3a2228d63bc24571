package org.droomballon.swing.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.swing.look.Typeface;

/** A text that was measured and broken into lines, as large as was wanted or as its room allows; never cut. */
final class TextBlock {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float LEADING = 1.17f;
    private static final float STEP = 0.97f;
    private static final float SMALLEST = 4;

    private final String text;
    private final Font font;
    private final List<TextLayout> lines;

    private TextBlock(String text, Font font, List<TextLayout> lines) {
        this.text = text;
        this.font = font;
        this.lines = lines;
    }

    /** The text in exactly the wanted size, where its room allows that. */
    static Optional<TextBlock> whole(String text, Typeface face, float wanted, Room room) {
        return Optional.of(broken(text, face, wanted, room.width()))
                .filter(room::holds)
                .map(block -> balanced(block, face, room.width()));
    }

    static TextBlock fit(String text, Typeface face, float wanted, Room room) {
        return whole(text, face, wanted, room)
                .orElseGet(() -> balanced(shrunk(text, face, wanted, room), face, room.width()));
    }

    /** Halves the steps between too large and small enough, since every measurement costs. */
    private static TextBlock shrunk(String text, Typeface face, float wanted, Room room) {
        int tooLarge = 0;
        int fits = (int) Math.ceil(Math.log(SMALLEST / Math.max(SMALLEST, wanted)) / Math.log(STEP)) + 1;
        TextBlock best = broken(text, face, sizeAfter(wanted, fits), room.width());
        while (fits - tooLarge > 1) {
            int middle = (tooLarge + fits) / 2;
            TextBlock next = broken(text, face, sizeAfter(wanted, middle), room.width());
            if (room.holds(next)) {
                fits = middle;
                best = next;
            } else {
                tooLarge = middle;
            }
        }
        return best;
    }

    private static float sizeAfter(float wanted, int steps) {
        return (float) (wanted * Math.pow(STEP, steps));
    }

    /** Lines of like length read better than a full one with a single word below it. */
    private static TextBlock balanced(TextBlock block, Typeface face, float width) {
        float narrow = width / 2;
        float wide = block.lineCount() > 1 ? width : narrow;
        TextBlock best = block;
        LineBreakMeasurer measurer = measurer(block.text, face, block.size());
        while (wide - narrow > Math.max(1, width / 50)) {
            float middle = (narrow + wide) / 2;
            TextBlock next = broken(block.text, measurer, block.font, middle);
            if (next.lineCount() == block.lineCount() && next.width() <= middle) {
                wide = middle;
                best = next;
            } else {
                narrow = middle;
            }
        }
        return best;
    }

    private static TextBlock broken(String text, Typeface face, float size, float width) {
        return broken(text, measurer(text, face, size), face.at(size, " "), width);
    }

    private static TextBlock broken(String text, LineBreakMeasurer measurer, Font font, float width) {
        List<TextLayout> lines = new ArrayList<>();
        measurer.setPosition(0);
        while (measurer.getPosition() < shown(text).length()) {
            lines.add(nextLine(measurer, width));
        }
        return new TextBlock(text, font, List.copyOf(lines));
    }

    /** Shapes the letters, which costs most, once for lines of any width. */
    private static LineBreakMeasurer measurer(String text, Typeface face, float size) {
        return new LineBreakMeasurer(
                styled(shown(text), face, size).getIterator(), BreakIterator.getLineInstance(Locale.ROOT), CONTEXT);
    }

    private static String shown(String text) {
        return text.isBlank() ? " " : text;
    }

    /** Signs that the face lacks come from another font, one by one, so that an arrow does not change a whole line. */
    private static AttributedString styled(String text, Typeface face, float size) {
        AttributedString styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        styled.addAttribute(TextAttribute.FONT, face.at(size, text));
        for (int at = face.lacksNothingOf(text) ? text.length() : 0;
                at < text.length();
                at = text.offsetByCodePoints(at, 1)) {
            int end = text.offsetByCodePoints(at, 1);
            styled.addAttribute(TextAttribute.FONT, face.at(size, text.substring(at, end)), at, end);
        }
        return styled;
    }

    /** A word that is wider than the room stays whole, so that the block shows that it does not fit. */
    private static TextLayout nextLine(LineBreakMeasurer measurer, float width) {
        return Stream.iterate(Math.max(1, width), wide -> wide * 1.1f)
                .flatMap(wide -> Stream.ofNullable(measurer.nextLayout(wide, Integer.MAX_VALUE, true)))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        return text;
    }

    float size() {
        return font.getSize2D();
    }

    int lineCount() {
        return lines.size();
    }

    float height() {
        return lines.size() * size() * LEADING;
    }

    float width() {
        return lines.stream().map(TextLayout::getVisibleAdvance).reduce(0f, Math::max);
    }

    /** Paints the lines into a column; {@code align} is 0 for its left edge, 0.5 for its middle, 1 for its right. */
    void paint(Graphics2D graphics, float x, float y, float column, float align, Color colour) {
        LineMetrics metrics = font.getLineMetrics("Hg", CONTEXT);
        float leading = size() * LEADING;
        float baseline = y + (leading - metrics.getAscent() - metrics.getDescent()) / 2 + metrics.getAscent();
        graphics.setColor(colour);
        for (TextLayout line : lines) {
            line.draw(graphics, x + (column - line.getVisibleAdvance()) * align, baseline);
            baseline += leading;
        }
    }
}
