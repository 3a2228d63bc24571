package org.droomballon.swing.card;

import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;

/** Keeps typed text on one paragraph of a length that a hall still reads; what is too long is not taken. */
final class ShortText extends DocumentFilter {
    private final int longest;

    ShortText(int longest) {
        this.longest = longest;
    }

    @Override
    public void insertString(FilterBypass bypass, int offset, String text, AttributeSet style)
            throws BadLocationException {
        replace(bypass, offset, 0, text, style);
    }

    @Override
    public void replace(FilterBypass bypass, int offset, int length, String text, AttributeSet style)
            throws BadLocationException {
        String flat = text == null ? "" : text.replaceAll("\\R", " ");
        if (bypass.getDocument().getLength() - length + flat.length() <= longest) {
            bypass.replace(offset, length, flat, style);
        }
    }
}
