package org.droomballon.export.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.deck.Credit;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.Film;
import org.droomballon.deck.Link;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.Reading;
import org.droomballon.deck.Sources;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.wording.Wording;

/** What stands behind a deck: what it is for, who made it, and where to read on. */
final class BackgroundContent {
    /** The model of taking part is told only where the deck leads to it. */
    private static final String MODEL = "participatiehuis";

    private final Deck deck;
    private final Sources sources;
    private final Locale language;
    private final Phrases phrases;

    BackgroundContent(Deck deck, Locale language) {
        this.deck = deck;
        this.sources = deck.sources();
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    Content content() {
        DeckTitles titles = deck.titles();
        Told title = Told.beside(titles.title(), language);
        Blocks blocks = new Blocks()
                .heading(1, phrases.say("background.title"))
                .lead(Words.line(title))
                .lead(joined(Stream.of(titles.subtitle(), titles.series())
                        .map(text -> Told.beside(text, language))
                        .filter(text -> !text.isEmpty())
                        .map(text -> Words.run(text, Run.Look.PLAIN))))
                .heading(2, phrases.say("background.purpose"))
                .say(phrases.say("background.purpose.text"))
                .heading(2, phrases.say("background.parents"))
                .say(phrases.say("background.parents.text"));
        if (namesModel()) {
            blocks.say(phrases.say("background.model"));
        }
        sources.film().ifPresent(film -> part(blocks, "background.film", addresses(film)));
        part(blocks, "background.partners", credits());
        part(
                blocks,
                "background.links",
                sources.links().stream()
                        .filter(link -> !isTold(link.address()))
                        .map(this::link)
                        .toList());
        part(
                blocks,
                "background.reading",
                sources.reading().stream().map(this::reading).toList());
        blocks.heading(2, phrases.say("background.licence")).say(Words.line(Told.beside(sources.licence(), language)));
        return blocks.content(phrases.say("background.title"), Wording.spoken(language));
    }

    private boolean namesModel() {
        return sources.reading().stream().map(Reading::title).anyMatch(title -> title.toLowerCase(Locale.ROOT)
                .contains(MODEL));
    }

    /** Whether the film or who made the cards leads there already: an address is told once. */
    private boolean isTold(URI address) {
        Stream<URI> films =
                sources.film().stream().flatMap(film -> Stream.concat(Stream.of(film.address()), film.also().stream()));
        Stream<URI> makers = sources.credits().stream().flatMap(credit -> credit.address().stream());
        return Stream.concat(films, makers)
                .map(WebPlace::of)
                .map(WebPlace::inWords)
                .anyMatch(WebPlace.of(address).inWords()::equals);
    }

    private static List<Item> addresses(Film film) {
        return Stream.concat(Stream.of(film.address()), film.also().stream())
                .map(address -> Words.item(new Line(List.of(WebPlace.of(address).run()))))
                .toList();
    }

    private void part(Blocks blocks, String key, List<Item> items) {
        if (!items.isEmpty()) {
            blocks.heading(2, phrases.say(key)).bullets(items);
        }
    }

    private static Line joined(Stream<Run> runs) {
        return runs.map(run -> new Line(List.of(run)))
                .reduce((one, next) -> one.and(Run.plain(" · ")).and(next.runs().get(0)))
                .orElse(Line.EMPTY);
    }

    /** Who did the same is named together. */
    private List<Item> credits() {
        Map<LocalizedText, List<Credit>> byRole = sources.credits().stream()
                .collect(Collectors.groupingBy(Credit::role, LinkedHashMap::new, Collectors.toList()));
        List<Item> items = new ArrayList<>();
        byRole.forEach((role, names) -> items.add(credit(Told.beside(role, language), names)));
        return items;
    }

    private Item credit(Told role, List<Credit> names) {
        List<Run> runs = new ArrayList<>();
        for (Credit credit : names) {
            Run name = Run.strong(credit.name());
            runs.add(Run.plain(runs.isEmpty() ? "" : ", "));
            runs.add(credit.address().map(name::to).orElse(name));
            credit.address().map(BackgroundContent::beside).ifPresent(runs::add);
        }
        if (!role.isEmpty()) {
            runs.add(Run.plain(phrases.say("label", "") + " "));
            runs.add(Words.run(role, Run.Look.PLAIN));
        }
        return Words.item(
                new Line(runs.stream().filter(run -> !run.text().isEmpty()).toList()));
    }

    private Item link(Link link) {
        Run words = Words.run(Told.beside(link.text(), language), Run.Look.PLAIN);
        return Words.item(new Line(List.of(words.to(link.address()), beside(link.address()))));
    }

    private Item reading(Reading reading) {
        Run title = Run.strong(reading.title());
        Line line = Words.line(Told.beside(reading.kind(), language))
                .and(Run.plain(phrases.say("label", "") + " "))
                .and(reading.address().map(title::to).orElse(title))
                .and(Run.plain(" (" + reading.publisher() + ")"));
        return Words.item(
                reading.address().map(address -> line.and(beside(address))).orElse(line));
    }

    /** For who reads on paper. */
    private static Run beside(URI address) {
        return Run.soft(" " + WebPlace.of(address).inWords());
    }
}
