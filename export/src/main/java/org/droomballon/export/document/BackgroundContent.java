package org.droomballon.export.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.deck.Credit;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.Film;
import org.droomballon.deck.Link;
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
                .lead(Words.line(Told.beside(titles.subtitle(), language)))
                .lead(Words.line(Told.beside(titles.series(), language)))
                .heading(2, phrases.say("background.purpose"))
                .say(phrases.say("background.purpose.text"))
                .heading(2, phrases.say("background.parents"))
                .say(phrases.say("background.parents.text"));
        if (namesModel()) {
            blocks.say(phrases.say("background.model"));
        }
        part(
                blocks,
                "background.film",
                sources.film().stream().flatMap(this::film).toList());
        part(
                blocks,
                "background.partners",
                sources.credits().stream().map(this::credit).toList());
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
        return Stream.concat(films, makers).map(BackgroundContent::bare).anyMatch(bare(address)::equals);
    }

    /** Without what differs between two ways to write one address. */
    private static String bare(URI address) {
        return address.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private void part(Blocks blocks, String key, List<Item> items) {
        if (!items.isEmpty()) {
            blocks.heading(2, phrases.say(key)).bullets(items);
        }
    }

    private Stream<Item> film(Film film) {
        return Stream.concat(Stream.of(film.address()), film.also().stream())
                .map(address -> Words.item(
                        new Line(List.of(Run.plain(address.toString()).to(address)))));
    }

    private Item credit(Credit credit) {
        Told role = Told.beside(credit.role(), language);
        Run words = Run.strong(credit.name());
        Line name = new Line(List.of(credit.address().map(words::to).orElse(words)));
        Line told = role.isEmpty()
                ? name
                : name.and(Run.plain(phrases.say("label", "") + " ")).and(Words.run(role, Run.Look.PLAIN));
        return Words.item(
                credit.address().map(address -> told.and(beside(address))).orElse(told));
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
        return Run.soft(" " + address);
    }
}
