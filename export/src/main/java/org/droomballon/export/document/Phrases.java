package org.droomballon.export.document;

import java.math.BigInteger;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Group;

/** Lists, quotations and dates in the words of a language. They come from our own bundles, since those of Java change. */
record Phrases(Wording words) {
    static Phrases in(Locale language) {
        return new Phrases(Wording.of(Phrases.class, "documents", language));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String count(String key, long count, Object... arguments) {
        return words.count(key, count, arguments);
    }

    /** The parts with commas, and 'and' before the last. */
    String list(List<String> parts) {
        int last = parts.size() - 1;
        if (last < 1) {
            return String.join("", parts);
        }
        return words.say("list.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** The name of a table over what it wrote: a bare word, such as a colour, says that it is a table. */
    String tableNamed(String title) {
        return Group.isBareWord(title) ? say("table.named", title) : title;
    }

    /** Each part in quotes, without its full stop: the sentence around it has its own. */
    String quoted(List<String> parts) {
        return list(parts.stream()
                .map(part -> words.say("quote", isolated(part.replaceFirst("(?<!\\.)\\.$", ""))))
                .toList());
    }

    /** With marks that keep the direction of Arabic or Hebrew to itself, so that what stands around it does not jump. */
    static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? apart(text) : text;
    }

    /** A sum or a count behind a name: where that is written from the right, it keeps its own order. */
    static String behind(String name, String sum) {
        return isolated(name).equals(name) ? sum : apart(sum);
    }

    /** A text that stays in its own order whatever stands around it: a day that begins with a number keeps it in front. */
    static String apart(String text) {
        return "\u2068" + text + "\u2069";
    }

    /** With a mark between every three digits. */
    String number(BigInteger number) {
        return number.toString()
                .replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", Matcher.quoteReplacement(say("number.mark")));
    }

    /** With spaces that do not break, so that a date stays on one line. */
    String date(LocalDate date) {
        String day = words.say(date.getDayOfMonth() == 1 ? "date.first" : "date.day", date.getDayOfMonth());
        return words.say("date", day, words.say("month." + date.getMonthValue()), date.getYear());
    }
}
