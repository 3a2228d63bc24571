package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.wording.Wording;

/**
 * Marks in which language words stand that nobody marked, in a document that was asked for in a language that is written from
 * the right and that the program does not speak: what is written from the right stands in that language, and all else in that
 * of the program's own words.
 */
record LanguageMarks(Locale asked) {
    private static final String LETTER = "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}&&\\p{L}]";
    /** From one letter to another with no letter of another script between them, and the mark that ends a sentence. */
    private static final Pattern FROM_THE_RIGHT =
            Pattern.compile(LETTER + "(?:[^\\p{L}]*" + LETTER + ")*[\\p{M}\\u061F\\u061B\\u060C\\u06D4?!.]*");

    private static final Pattern FROM_THE_LEFT = Pattern.compile("\\P{L}*\\p{IsLatin}.*", Pattern.DOTALL);

    /** A content with every language marked. */
    Content mark(Content content) {
        if (!isNeeded()) {
            return content;
        }
        boolean among = !content.language().getLanguage().equals(asked.getLanguage());
        return content.with(line -> new Line(line.runs().stream()
                .flatMap(run -> among ? amongOwn(run) : Stream.of(ownAmong(run)))
                .toList()));
    }

    /** The language of words among those of the program, as HTML and PDF call it; empty where it is the same. */
    String tag(String text) {
        return isNeeded() && FROM_THE_RIGHT.matcher(text).lookingAt() ? asked.toLanguageTag() : "";
    }

    private boolean isNeeded() {
        return Scripts.direction(asked).equals("rtl")
                && !Wording.spoken(asked).getLanguage().equals(asked.getLanguage());
    }

    private Stream<Run> amongOwn(Run run) {
        return run.languageTag().isEmpty() ? pieces(run).stream() : Stream.of(run);
    }

    private List<Run> pieces(Run run) {
        List<Run> pieces = new ArrayList<>();
        Matcher found = FROM_THE_RIGHT.matcher(run.text());
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(run.saying(run.text().substring(from, found.start())));
            }
            pieces.add(run.saying(found.group()).in(asked.toLanguageTag()));
            from = found.end();
        }
        if (from < run.text().length() || pieces.isEmpty()) {
            pieces.add(run.saying(run.text().substring(from)));
        }
        return pieces;
    }

    private Run ownAmong(Run run) {
        boolean own =
                run.languageTag().isEmpty() && FROM_THE_LEFT.matcher(run.text()).matches();
        return own ? run.in(Wording.spoken(asked).toLanguageTag()) : run;
    }
}
