package org.droomballon.export.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text literal in Markdown, and reads it back: {@code unescape(escape(text))} is {@code text}.
 *
 * <p>A backslash goes before each character that means something anywhere, and before one that means something at the
 * start of a line when it stands there; a control character becomes a numbered entity.
 */
public final class MarkdownEscape implements Escape {
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    private static final Pattern AT_START = Pattern.compile("^(\\s*\\d*)([#+\\-.)=:])");
    private static final Pattern EDGE_SPACE = Pattern.compile("^ | $");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})|&#(\\d+);");

    @Override
    public String escape(String text) {
        String safe = ANYWHERE.matcher(text).replaceAll("\\\\$0");
        safe = AT_START.matcher(safe).replaceFirst("$1\\\\$2");
        safe = EDGE_SPACE.matcher(safe).replaceAll("&#32;");
        return CONTROL.matcher(safe)
                .replaceAll(control -> "&#" + (int) control.group().charAt(0) + ";");
    }

    /** The text that was escaped. */
    public String unescape(String escaped) {
        return ESCAPED.matcher(escaped)
                .replaceAll(match -> Matcher.quoteReplacement(original(match.group(1), match.group(2))));
    }

    private static String original(String punctuation, String number) {
        return punctuation == null ? Character.toString(Integer.parseInt(number)) : punctuation;
    }
}
