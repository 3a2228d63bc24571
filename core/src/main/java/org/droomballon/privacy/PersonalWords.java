package org.droomballon.privacy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.privacy.PersonalWord.Kind;
import org.droomballon.session.Decisions;
import org.droomballon.session.Item;
import org.droomballon.session.Session;

/**
 * Finds names of the evening's own people, whom a note calls 'juf' or 'meester', addresses for mail, telephone numbers, and accounts at a bank.
 * People find the rest: a program cannot know every name.
 */
public final class PersonalWords {
    private static final int SHORTEST_NAME = 2;
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._%+-]+@[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)+");
    /** A number of nine digits or more, as people part it. */
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\p{Nd}|\\p{Nd}[.,])\\+?\\p{Nd}(?:[ \\u00A0\\u202F./-]?\\p{Nd}){8,14}(?!\\p{Nd})");
    /**
     * An IBAN (ISO 13616), as people part it: a country, two digits, and groups. Each group but that of the bank has a digit,
     * so that a word behind it is none.
     */
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?=[A-Za-z]{2}(?:[ \\u00A0\\u202F.-]?[A-Za-z0-9]){13})"
                    + "(?:[A-Za-z]{2}|[A-Z]{2}[ \\u00A0\\u202F])[0-9]{2}"
                    + "(?:[ \\u00A0\\u202F.-]?[A-Za-z]{4}(?=[ \\u00A0\\u202F.-]?[A-Za-z]{0,3}[0-9]))?"
                    + "(?:[ \\u00A0\\u202F.-]?(?=[A-Za-z]{0,3}[0-9])[A-Za-z0-9]{1,4}){2,8}");
    /** How people of a school are called, in Dutch, French, English and German, and a name behind it. */
    private static final Pattern CALLED = Pattern.compile(
            "(?<!\\p{L})(?:[Jj]uf|[Jj]uffrouw|[Mm]eester|[Mm]evrouw|[Mm]evr\\.|[Mm]eneer|[Dd]hr\\.|[Dd]irecteur|[Dd]irectrice"
                    + "|[Mm]adame|[Mm]onsieur|Mme|M\\.|[Mm]aîtresse|[Mm]aître|Mrs\\.?|Mr\\.?|Ms\\.?|Miss|Frau|Herrn?)"
                    + "[ \\u00A0](\\p{Lu}[\\p{L}\\p{M}'’-]+)");

    private static final Map<Kind, Pattern> SHAPES =
            ImmutableMap.of(Kind.ACCOUNT, ACCOUNT, Kind.EMAIL, EMAIL, Kind.PHONE, PHONE);

    private final Map<String, Pattern> names;

    private PersonalWords(Map<String, Pattern> names) {
        this.names = names;
    }

    /** Looks for the names of an evening's own people, among others. */
    public static PersonalWords of(Session session) {
        return new PersonalWords(Maps.toMap(namesOf(session), PersonalWords::word));
    }

    /** What nobody has judged yet, in the order of the items; words that are hidden or may be shown are passed over. */
    public static List<PersonalWord> unjudged(Session session) {
        PersonalWords words = of(session);
        return session.items().stream()
                .flatMap(item -> words.in(item, session.decisions().headline(item.id())).stream())
                .filter(found -> !isJudged(session.decisions(), found))
                .toList();
    }

    /** The names that are looked for. */
    public Set<String> names() {
        return names.keySet();
    }

    /**
     * All that is found in an item, judged or not.
     *
     * @param headline what people made of it as the wording of a bundle
     */
    public List<PersonalWord> in(Item item, Optional<String> headline) {
        String text = Stream.concat(item.allTexts().stream(), headline.stream()).collect(Collectors.joining("\n"));
        Stream<PersonalWord> shaped = SHAPES.entrySet().stream().flatMap(shape -> shape.getValue()
                .matcher(shape.getKey() == Kind.PHONE ? withoutAccounts(text) : text)
                .results()
                .map(MatchResult::group)
                .map(words -> new PersonalWord(item, shape.getKey(), words)));
        Stream<String> called = CALLED.matcher(text).results().map(match -> match.group(1));
        Stream<String> own = names.entrySet().stream()
                .filter(name -> name.getValue().matcher(text).find())
                .map(Map.Entry::getKey);
        return Stream.concat(
                        shaped,
                        Stream.concat(called, own).distinct().map(name -> new PersonalWord(item, Kind.NAME, name)))
                .distinct()
                .toList();
    }

    private static String withoutAccounts(String text) {
        return ACCOUNT.matcher(text).replaceAll("\n");
    }

    /** The names of seats, whole and in parts. A name is written with a capital, so that 'an' is not An. */
    private static Set<String> namesOf(Session session) {
        return session.groups().stream()
                .flatMap(group -> group.seats().stream())
                .flatMap(seat -> seat.name().values().stream())
                .flatMap(name -> SeatNames.PARTS.splitToStream(name))
                .filter(name -> name.length() >= SHORTEST_NAME && Character.isUpperCase(name.charAt(0)))
                .filter(name -> !SeatNames.isParticle(name))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether people said that documents hide the word, or that they may show it. */
    public static boolean isJudged(Decisions decisions, PersonalWord found) {
        return Stream.concat(
                        decisions.hidden(found.item().id()).stream(),
                        decisions.shown(found.item().id()).stream())
                .anyMatch(words -> words.contains(found.words()));
    }

    static Pattern word(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])");
    }
}
