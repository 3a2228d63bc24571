package org.droomballon.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.droomballon.deck.Deck;
import picocli.CommandLine.Command;

/** Lists the decks: id, title, languages, number of cards, and where it comes from, with tabs between. */
@Command(name = "decks", mixinStandardHelpOptions = true)
final class DecksCommand extends Task {
    DecksCommand(Console console) {
        super(console);
    }

    @Override
    int run() {
        console().toolkit().decks().all().forEach(deck -> console().data(line(deck.value(), deck.origin())));
        return ExitCode.DONE;
    }

    private String line(Deck deck, String origin) {
        String languages = deck.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(","));
        return String.join(
                "\t",
                deck.id(),
                deck.titles().title().in(console().wording().language()),
                languages,
                Integer.toString(deck.cards().size()),
                origin);
    }
}
