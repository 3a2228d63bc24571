package org.droomballon.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import picocli.CommandLine.Command;

/** Lists the decks that come with the program: id, title, languages and number of cards, with tabs between. */
@Command(name = "decks", mixinStandardHelpOptions = true)
final class DecksCommand extends Task {
    DecksCommand(Console console) {
        super(console);
    }

    @Override
    int run() {
        DeckFiles.allEmbedded().forEach(deck -> console().data(line(deck)));
        return ExitCode.DONE;
    }

    private String line(Deck deck) {
        String languages = deck.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(","));
        return String.join(
                "\t",
                deck.id(),
                deck.titles().title().in(console().wording().language()),
                languages,
                Integer.toString(deck.cards().size()));
    }
}
