package org.droomballon.export.template;

/**
 * Makes text safe between the quotes of a CSV cell (RFC 4180). A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, after the advice of OWASP on CSV injection; line breaks become those of
 * Unix.
 */
public final class CsvEscape implements Escape {
    private static final String FORMULA = "=+-@\t\r";

    @Override
    public String escape(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        String safe = plain.isEmpty() || FORMULA.indexOf(plain.charAt(0)) < 0 ? plain : "'" + plain;
        return safe.replace("\"", "\"\"");
    }
}
