package org.droomballon.consolidation;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the words of one language, as lines of text that a toolkit can add to.
 *
 * <p>A line starts with its kind; what follows are words in lower case. Empty lines and those with a # are passed over.
 *
 * <pre>
 * function de het een          say little
 * negation niet geen           turn the meaning round
 * together ne n | plus         the words behind the bar turn it round with one of the others near
 * opposite open | dicht toe    each word before the bar is the opposite of each behind it
 * prefix on                    makes the opposite of the word that it stands before
 * say oc &gt; oudercontact        is read as; both sides may be several words
 * instead ipv                  what stands before it is chosen, what stands behind it is not
 * number 5 vijf vijfde         words for a number
 * hour uur u                   makes a time of the number before it
 * before -30 half              moves the time behind it by so many minutes
 * after 30 etdemie             moves the time before it by so many minutes
 * part school poort            of which compounds are made
 * link s en                    what may stand between two parts
 * </pre>
 */
public final class WordLists {
    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "en", "de");
    private static final Set<String> KINDS = Set.of(
            "function",
            "negation",
            "together",
            "opposite",
            "prefix",
            "say",
            "instead",
            "number",
            "hour",
            "before",
            "after",
            "part",
            "link");

    static final WordLists NONE = new WordLists(Map.of());

    private final Map<String, List<List<String>>> lines;

    private WordLists(Map<String, List<List<String>>> lines) {
        this.lines = lines;
    }

    /** The lists that are built in for a language; empty ones for a language of which there are none. */
    public static WordLists of(Locale language) {
        return LANGUAGES.contains(language.getLanguage()) ? builtIn(language.getLanguage()) : NONE;
    }

    /**
     * Lists from their lines.
     *
     * @throws IllegalArgumentException if a line starts with no known kind
     */
    public static WordLists read(List<String> text) {
        Map<String, List<List<String>>> lines = new LinkedHashMap<>();
        for (String line : text) {
            List<String> words = Splitter.on(' ')
                    .trimResults()
                    .omitEmptyStrings()
                    .splitToList(Normalizer.normalize(line, Normalizer.Form.NFC));
            if (words.isEmpty() || words.get(0).startsWith("#")) {
                continue;
            }
            if (!KINDS.contains(words.get(0))) {
                throw new IllegalArgumentException("a line of a word list starts with one of " + KINDS + ": " + line);
            }
            lines.computeIfAbsent(words.get(0), kind -> new ArrayList<>()).add(words.subList(1, words.size()));
        }
        return new WordLists(lines);
    }

    /** These lists and more; where both say something of a word, the added ones win. */
    public WordLists and(WordLists more) {
        Map<String, List<List<String>>> all = new LinkedHashMap<>();
        lines.forEach((kind, rows) -> all.put(kind, new ArrayList<>(rows)));
        more.lines.forEach((kind, rows) ->
                all.computeIfAbsent(kind, unused -> new ArrayList<>()).addAll(rows));
        return new WordLists(all);
    }

    /** Every word of these lists, of whatever kind. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        lines.keySet().forEach(kind -> words.addAll(words(kind)));
        return words;
    }

    /** The words of all lines of a kind. */
    Set<String> words(String kind) {
        Set<String> words = new LinkedHashSet<>();
        rows(kind).forEach(words::addAll);
        return words;
    }

    /** The words of each line of a kind. */
    List<List<String>> rows(String kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** The two sides of each line of a kind whose lines have a bar. */
    List<Sides> sides(String kind) {
        return rows(kind).stream().map(Sides::of).toList();
    }

    /** What stands before and behind the bar of a line. */
    record Sides(List<String> left, List<String> right) {
        static Sides of(List<String> row) {
            int bar = row.indexOf("|");
            if (bar < 1 || bar == row.size() - 1) {
                throw new IllegalArgumentException("words on either side of a |: " + row);
            }
            return new Sides(row.subList(0, bar), row.subList(bar + 1, row.size()));
        }
    }

    /** Every word of the lines of a kind with the first word of its line. */
    Map<String, String> values(String kind) {
        Map<String, String> values = new LinkedHashMap<>();
        rows(kind).forEach(row -> row.stream().skip(1).forEach(word -> values.put(word, row.get(0))));
        return values;
    }

    private static WordLists builtIn(String language) {
        URL file = Resources.getResource(WordLists.class, "words_" + language + ".txt");
        try {
            return read(Resources.readLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
