package org.droomballon.privacy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.privacy.PersonalWord.Kind;
import org.droomballon.session.Item;
import org.droomballon.session.Session;

/**
 * Finds names of the evening's own people, whom a note calls 'juf' or 'meester', addresses for mail, and telephone numbers.
 * People find the rest: a program cannot know every name.
 */
public final class PersonalWords {
    private static final int SHORTEST_NAME = 2;
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{Nd}._%+-]+@[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)+");
    /** A number of nine digits or more, as people part it. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{Nd}.,])\\+?\\p{Nd}(?:[ ./-]?\\p{Nd}){8,14}(?!\\p{Nd})");
    /** How people of a school are called, in Dutch, French, English and German, and a name behind it. */
    private static final Pattern CALLED = Pattern.compile(
            "(?<!\\p{L})(?:[Jj]uf|[Jj]uffrouw|[Mm]eester|[Mm]evrouw|[Mm]evr\\.|[Mm]eneer|[Dd]hr\\.|[Dd]irecteur|[Dd]irectrice"
                    + "|[Mm]adame|[Mm]onsieur|Mme|M\\.|[Mm]aîtresse|[Mm]aître|Mrs\\.?|Mr\\.?|Ms\\.?|Miss|Frau|Herrn?)"
                    + "[ \\u00A0](\\p{Lu}[\\p{L}'’-]+)");

    private static final Map<Kind, Pattern> SHAPES = ImmutableMap.of(Kind.EMAIL, EMAIL, Kind.PHONE, PHONE);

    private PersonalWords() {}

    /** What nobody has judged yet, in the order of the items; words that are hidden or may be shown are passed over. */
    public static List<PersonalWord> unjudged(Session session) {
        Set<String> names = names(session);
        return session.items().stream()
                .flatMap(item -> found(session, item, names))
                .distinct()
                .filter(found -> !isJudged(session, found))
                .toList();
    }

    private static Stream<PersonalWord> found(Session session, Item item, Set<String> names) {
        String text = Stream.concat(item.allTexts().stream(), session.decisions().headline(item.id()).stream())
                .collect(Collectors.joining("\n"));
        Stream<PersonalWord> shaped = SHAPES.entrySet().stream().flatMap(shape -> shape.getValue()
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(words -> new PersonalWord(item, shape.getKey(), words)));
        Stream<String> called = CALLED.matcher(text).results().map(match -> match.group(1));
        Stream<String> own =
                names.stream().filter(name -> word(name).matcher(text).find());
        return Stream.concat(
                shaped, Stream.concat(called, own).distinct().map(name -> new PersonalWord(item, Kind.NAME, name)));
    }

    /** The names of seats, whole and in parts. A name is written with a capital, so that 'an' is not An. */
    private static Set<String> names(Session session) {
        return session.groups().stream()
                .flatMap(group -> group.seats().stream())
                .flatMap(seat -> seat.name().values().stream())
                .flatMap(name -> Splitter.on(' ').omitEmptyStrings().splitToStream(name))
                .filter(name -> name.length() >= SHORTEST_NAME && Character.isUpperCase(name.charAt(0)))
                .collect(ImmutableSet.toImmutableSet());
    }

    static Pattern word(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])");
    }

    private static boolean isJudged(Session session, PersonalWord found) {
        return Stream.concat(
                        session.decisions().hidden(found.item().id()).stream(),
                        session.decisions().shown(found.item().id()).stream())
                .anyMatch(words -> words.contains(found.words()));
    }
}
