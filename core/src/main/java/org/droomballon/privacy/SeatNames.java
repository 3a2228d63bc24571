package org.droomballon.privacy;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.session.Session;

/**
 * The names of an evening's seats, found whole and in parts, whatever their case, their accents and their Turkish dots. A part
 * in lower case may be a word of everybody: only a long one is a name there.
 */
final class SeatNames {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_SMALL_PART = 5;
    private static final Set<String> PARTICLES = ImmutableSet.of(
            "de", "van", "der", "den", "het", "ten", "ter", "von", "zu", "del", "della", "bin", "ibn", "el", "al", "la",
            "le", "du", "des", "dos", "da", "di");
    private static final String SPACE = "[\\s\\u00A0\\u202F,]+";
    static final Splitter PARTS = Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",\u00A0\u202F")))
            .omitEmptyStrings();
    /** Vowel signs of Arabic and the like, and joiners that nobody sees. */
    private static final String MARKS = "[\\p{M}\\p{Cf}]*+";

    private static final Pattern MARK = Pattern.compile("[\\p{M}\\p{Cf}]");

    private final List<Name> names;

    private SeatNames(List<Name> names) {
        this.names = names;
    }

    static SeatNames of(Session session) {
        return new SeatNames(session.groups().stream()
                .flatMap(group -> group.seats().stream())
                .flatMap(seat -> seat.name().values().stream())
                .map(PARTS::splitToList)
                .filter(parts -> !parts.isEmpty())
                .flatMap(SeatNames::names)
                .toList());
    }

    static boolean isParticle(String part) {
        return PARTICLES.contains(folded(part));
    }

    /** Where a text has them. */
    Stream<MatchResult> in(String text) {
        String folded = folded(text);
        return names.stream().flatMap(name -> name.pattern()
                .matcher(folded)
                .results()
                .filter(match -> name.small() || !isSmall(text.charAt(match.start(1)))));
    }

    /** A letter of a script that begins no name with a capital is not small: Georgian has capitals for headings alone. */
    private static boolean isSmall(char letter) {
        return Character.isLowerCase(letter) && Character.toTitleCase(letter) != letter;
    }

    /** A whole name, and each part of it that tells somebody apart. */
    private static Stream<Name> names(List<String> parts) {
        boolean isWord = parts.size() == 1 && !isTelling(parts.get(0));
        Name whole = Name.of("", parts.stream().map(SeatNames::letters).collect(Collectors.joining(SPACE)), !isWord);
        return Stream.concat(
                Stream.of(whole),
                IntStream.range(0, parts.size())
                        .filter(at -> isTelling(parts.get(at)) && isName(parts.get(at), parts))
                        .mapToObj(at -> part(parts, at)));
    }

    /** With the particles before it where the text has them too: nothing of 'van den Berg' is left. */
    private static Name part(List<String> parts, int at) {
        int first = at;
        while (first > 0 && isParticle(parts.get(first - 1))) {
            first--;
        }
        String before = parts.subList(first, at).stream()
                .map(particle -> letters(particle) + SPACE)
                .reduce("", (all, particle) -> "(?:" + all + particle + ")?+");
        String part = parts.get(at);
        return Name.of(before, letters(part), count(part) >= SHORTEST_SMALL_PART || part.contains("-"));
    }

    private static boolean isTelling(String part) {
        return count(part) >= SHORTEST_PART && !isParticle(part);
    }

    /** In 'ouder van Lina' the word with a capital is the name. */
    private static boolean isName(String part, List<String> parts) {
        return !isSmall(part.charAt(0)) || parts.stream().allMatch(each -> isSmall(each.charAt(0)));
    }

    private static long count(String part) {
        return part.codePoints().filter(Character::isLetter).count();
    }

    /** Letter by letter, with whatever marks stand between. */
    private static String letters(String part) {
        return MARK.matcher(folded(part))
                .replaceAll("")
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> Pattern.quote(letter) + MARKS)
                .collect(Collectors.joining());
    }

    /** Without case, accents and Turkish dots, and as long as before, so that what is found has its place in the text. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(letter -> folded.append(folded((char) letter)));
        return folded.toString();
    }

    private static char folded(char letter) {
        if (letter == '\u0131') {
            return 'i';
        }
        if (letter == '\u2019') {
            return '\'';
        }
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        boolean isAccented =
                parts.length() > 1 && MARK.matcher(parts.substring(1, 2)).matches();
        return Character.toLowerCase(isAccented ? parts.charAt(0) : letter);
    }

    /**
     * A name to look for.
     *
     * @param small whether it is one in lower case too
     */
    private record Name(Pattern pattern, boolean small) {
        static Name of(String before, String name, boolean small) {
            return new Name(Pattern.compile("(?<![\\p{L}\\p{M}])" + before + "(" + name + ")(?!\\p{L})"), small);
        }
    }
}
