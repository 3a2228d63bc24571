package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;
import javax.swing.text.JTextComponent;
import javax.swing.text.Position;
import javax.swing.text.View;

/** Marks words in a text that people read, by a ground and a line under them, so that colour alone says nothing. */
public final class Marks {
    private static final int LINE = 2;

    private Marks() {}

    /** Marks every place where one of the words stands, whole, in capitals or not. */
    public static void on(JTextComponent text, List<String> words, Color ground, Color line) {
        words.forEach(word -> mark(text, word, new Marker(ground, line)));
    }

    private static void mark(JTextComponent text, String word, Marker marker) {
        String whole = "(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}\\p{N}])";
        Matcher matcher = Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(content(text));
        for (MatchResult found : matcher.results().toList()) {
            try {
                text.getHighlighter().addHighlight(found.start(), found.end(), marker);
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** As it lies in the field, with the marks that keep its order. */
    private static String content(JTextComponent text) {
        try {
            return text.getDocument().getText(0, text.getDocument().getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Marker extends DefaultHighlighter.DefaultHighlightPainter {
        private final Color line;

        Marker(Color ground, Color line) {
            super(ground);
            this.line = line;
        }

        @Override
        public Shape paintLayer(Graphics graphics, int from, int to, Shape bounds, JTextComponent text, View view) {
            try {
                Shape shape = view.modelToView(from, Position.Bias.Forward, to, Position.Bias.Backward, bounds);
                Rectangle place = shape.getBounds();
                graphics.setColor(getColor());
                graphics.fillRect(place.x, place.y, place.width, place.height);
                graphics.setColor(line);
                int thick = UIScale.scale(LINE);
                graphics.fillRect(place.x, place.y + place.height - thick, place.width, thick);
                return place;
            } catch (BadLocationException e) {
                return bounds;
            }
        }
    }
}
