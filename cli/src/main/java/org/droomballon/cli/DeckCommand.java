package org.droomballon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Makes, shows, translates and packs decks. */
@Command(name = "deck", mixinStandardHelpOptions = true)
final class DeckCommand extends Task {
    private DeckCommand(Console console) {
        super(console);
    }

    static CommandLine line(Console console) {
        return new CommandLine(new DeckCommand(console))
                .addSubcommand(new DeckNewCommand(console))
                .addSubcommand(new DeckShowCommand(console))
                .addSubcommand(new DeckTranslateCommand(console))
                .addSubcommand(new DeckPackCommand(console));
    }

    @Override
    int run() {
        throw new UsageException(console().wording().say("deck.which"));
    }
}
