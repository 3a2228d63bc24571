package org.droomballon.export.template;

/** Makes text safe between tags and in quoted attributes of XML and HTML. */
public final class XmlEscape implements Escape {
    private static final int REPLACEMENT = 0xFFFD;

    @Override
    public String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(safe, character));
        return safe.toString();
    }

    /** Nearly every text is: a loop tells it several times as fast as a stream. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char unit) {
        return switch (unit) {
            case '&', '<', '>', '"', '\'' -> false;
            default -> unit >= ' ' && unit < Character.MIN_SURROGATE;
        };
    }

    private static void append(StringBuilder safe, int character) {
        switch (character) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(isXml(character) ? character : REPLACEMENT);
        }
    }

    /** Half a surrogate pair or a control character makes a whole document unreadable, so it must not get through. */
    private static boolean isXml(int character) {
        boolean space = character == '\n' || character == '\r' || character == '\t';
        boolean low = character >= 0x20 && character < 0xD800;
        boolean high = character > 0xDFFF && character < 0xFFFE;
        return space || low || high || character > 0xFFFF;
    }
}
