package org.droomballon.swing.prepare;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.plan.Distribution;
import org.droomballon.plan.Plan;
import org.droomballon.session.RoleTurns;

/** All that people filled in for a new evening, as words that a file can keep; a word that says nothing any more is the usual. */
record Draft(Map<String, String> words) {
    Draft {
        words = Map.copyOf(words);
    }

    static Draft of(NewEvening evening, Sources sources) {
        Map<String, String> words = new TreeMap<>();
        write(words, evening.details());
        write(words, evening.people());
        words.put("film", evening.film().name());
        words.put("distribution", evening.distribution().name());
        words.put("deck", evening.deck().id());
        for (int at = 0; at < evening.lines().all().size(); at++) {
            write(words, "card." + at, evening.lines().all().get(at));
        }
        sources.deck().ifPresent(file -> words.put("file.deck", file.toString()));
        sources.before().ifPresent(file -> words.put("file.before", file.toString()));
        sources.folder().ifPresent(file -> words.put("file.folder", file.toString()));
        return new Draft(words);
    }

    private static void write(Map<String, String> words, EveningDetails details) {
        words.put("school", details.school());
        words.put("date", details.date());
        words.put("start", details.start());
        words.put("end", details.end());
        words.put("language", details.language().toLanguageTag());
    }

    private static void write(Map<String, String> words, People people) {
        words.put("parents", Integer.toString(people.number()));
        words.put("names", people.names());
        words.put("together", people.together());
        words.put("apart", people.apart());
        words.put("turns", people.turns().name());
    }

    private static void write(Map<String, String> words, String at, CardLine line) {
        words.put(at, line.id());
        words.put(at + ".use", line.use().name());
        words.put(at + ".own", line.own());
    }

    private String say(String key) {
        return words.getOrDefault(key, "");
    }

    private Optional<Path> path(String key) {
        try {
            return Optional.ofNullable(words.get(key)).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> E choice(String key, E usual) {
        return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(each -> each.name().equals(say(key)))
                .findFirst()
                .orElse(usual);
    }

    String deck() {
        return say("deck");
    }

    Sources sources() {
        return new Sources(path("file.deck"), path("file.before"), path("file.folder"));
    }

    EveningDetails details() {
        return new EveningDetails(
                say("school"), say("date"), say("start"), say("end"), Locale.forLanguageTag(say("language")));
    }

    People people() {
        String number = say("parents");
        return new People(
                number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : People.USUAL.number(),
                say("names"),
                say("together"),
                say("apart"),
                choice("turns", RoleTurns.EVENING));
    }

    Plan.Film film() {
        return choice("film", Plan.Film.NOT_SHOWN);
    }

    Distribution distribution() {
        return choice("distribution", Distribution.SAME);
    }

    /** The cards of a deck as people left them; of another deck, or of one that changed, as they usually are. */
    CardLines lines(Deck deck) {
        List<CardLine> kept = Stream.iterate(0, at -> words.containsKey("card." + at), at -> at + 1)
                .flatMap(at -> deck.card(say("card." + at)).stream().map(card -> line(card, "card." + at)))
                .toList();
        boolean whole = kept.size() == deck.cards().size()
                && kept.stream().map(CardLine::card).distinct().count() == kept.size();
        return whole ? new CardLines(kept) : CardLines.of(deck);
    }

    private CardLine line(Card card, String at) {
        return new CardLine(card, choice(at + ".use", CardUse.OFF), say(at + ".own"));
    }
}
