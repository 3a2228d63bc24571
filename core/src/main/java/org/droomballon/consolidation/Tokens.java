package org.droomballon.consolidation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a text as words in lower case, with numbers, ordinals and clock times in one form.
 *
 * <p>A time loses its half of the day, since 'four o'clock' does not tell it: 16u30 is {@code 4:30}, 16u is {@code 4}.
 */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("\\p{Nd}+(?::\\p{Nd}{2})?|[\\p{L}\\p{M}]+");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\p{Nd}.,:])(\\d{1,2}) ?(?:[uh:] ?(\\d{2})(?!\\d)|[.](\\d{2}) ?(?:uur|uhr|u|h)(?!\\p{L})|(?:u|h)(?!\\p{L}))");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<![\\p{Nd}:])(\\d+)(?:ste|de|e|ère|ere|er|ème|eme|st|nd|rd|th)(?!\\p{L})");
    private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u202F]");
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L})['’]s(?!\\p{L})");
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{Nd})(?=\\p{L})|(?<=\\p{L})(?=\\p{Nd})");
    private static final Pattern HOURS = Pattern.compile("(?<![\\p{Nd}.,:])\\d{1,2}(?![\\p{Nd}.,:])");
    private static final int HALF_DAY = 12;
    private static final int HOUR = 60;

    private final Map<String, List<Saying>> sayings = new LinkedHashMap<>();
    private final Map<String, String> numbers;
    private final Set<String> hours;
    private final Map<String, String> before;
    private final Map<String, String> after;

    /** What is read as something else. */
    private record Saying(List<String> said, List<String> meant) {
        static Saying of(List<String> row) {
            int bar = row.indexOf(">");
            if (bar < 1) {
                throw new IllegalArgumentException("'say' needs words on either side of a >: " + row);
            }
            return new Saying(row.subList(0, bar), row.subList(bar + 1, row.size()));
        }

        boolean startsAt(List<String> words, int at) {
            return at + said.size() <= words.size()
                    && words.subList(at, at + said.size()).equals(said);
        }
    }

    Tokens(WordLists lists) {
        lists.rows("say").stream().map(Saying::of).forEach(saying -> sayings.computeIfAbsent(
                        saying.said().get(0), first -> new ArrayList<>())
                .add(saying));
        sayings.values()
                .forEach(all -> all.sort(
                        (one, other) -> other.said().size() - one.said().size()));
        numbers = lists.values("number");
        hours = lists.words("hour");
        before = lists.values("before");
        after = lists.values("after");
    }

    /** Lower case and NFC. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The words of a text without any knowledge of its language. */
    static List<String> words(String text) {
        return TOKEN.matcher(plain(text)).results().map(MatchResult::group).toList();
    }

    List<String> of(String text) {
        String plain = SPACE.matcher(plain(text)).replaceAll(" ");
        plain = CLOCK.matcher(plain).replaceAll(Tokens::time);
        plain = ORDINAL.matcher(plain).replaceAll("$1 ");
        plain = PLURAL.matcher(plain).replaceAll("s");
        plain = plain.replace("&", " & ").replace("€", " euro ");
        List<String> words = TOKEN.matcher(JOINED.matcher(plain).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
        return clocks(said(words).stream()
                .map(word -> numbers.getOrDefault(word, word))
                .toList());
    }

    /** How a number or a time stands in a text from which it was read; as it was read where it stands there in words. */
    static String written(String number, String text) {
        String plain = SPACE.matcher(plain(text)).replaceAll(" ");
        if (words(plain).contains(number)) {
            return number;
        }
        return Stream.concat(
                        CLOCK.matcher(plain)
                                .results()
                                .filter(match -> time(match).strip().equals(number)),
                        HOURS.matcher(plain).results().filter(match -> time(Integer.parseInt(match.group()) * HOUR)
                                .equals(number)))
                .findFirst()
                .map(match -> match.group().strip())
                .orElse(number);
    }

    private static String time(MatchResult match) {
        String minutes = match.group(2) == null ? match.group(3) : match.group(2);
        int hour = Integer.parseInt(match.group(1));
        return " " + time(hour * HOUR + (minutes == null ? 0 : Integer.parseInt(minutes))) + " ";
    }

    private static String time(int minutes) {
        int ofHalfDay = Math.floorMod(minutes, HALF_DAY * HOUR);
        int hour = ofHalfDay < HOUR ? HALF_DAY : ofHalfDay / HOUR;
        int rest = ofHalfDay % HOUR;
        return rest == 0 ? Integer.toString(hour) : hour + (rest < 10 ? ":0" : ":") + rest;
    }

    private List<String> said(List<String> words) {
        List<String> read = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int here = at;
            Saying saying = sayings.getOrDefault(words.get(at), List.of()).stream()
                    .filter(candidate -> candidate.startsAt(words, here))
                    .findFirst()
                    .orElse(new Saying(words.subList(at, at + 1), words.subList(at, at + 1)));
            read.addAll(saying.meant());
            at += saying.said().size();
        }
        return read;
    }

    /** Words for hours go, and words that move a time move it. */
    private List<String> clocks(List<String> words) {
        List<String> read = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            int last = read.size() - 1;
            boolean afterTime = last >= 0 && isTime(read.get(last));
            if (before.containsKey(word) && at + 1 < words.size() && isTime(words.get(at + 1))) {
                at++;
                read.add(moved(words.get(at), before.get(word)));
            } else if (afterTime && hours.contains(word)) {
                read.set(last, moved(read.get(last), "0"));
            } else if (afterTime && after.containsKey(word)) {
                read.set(last, moved(read.get(last), after.get(word)));
            } else {
                read.add(word);
            }
        }
        return read;
    }

    private static boolean isTime(String word) {
        return word.matches("\\d{1,2}(:\\d{2})?");
    }

    private static String moved(String time, String minutes) {
        int colon = time.indexOf(':');
        int hour = Integer.parseInt(colon < 0 ? time : time.substring(0, colon));
        int rest = colon < 0 ? 0 : Integer.parseInt(time.substring(colon + 1));
        return time(hour * HOUR + rest + Integer.parseInt(minutes));
    }
}
