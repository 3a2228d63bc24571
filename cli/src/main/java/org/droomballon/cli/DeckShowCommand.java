package org.droomballon.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.droomballon.deck.Card;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckPackage;
import org.droomballon.deck.Lens;
import org.droomballon.deck.Picture;
import org.droomballon.file.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what is in a deck, a package or a variant: a line for each thing, with tabs between its parts. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class DeckShowCommand extends Task {
    @Parameters(arity = "1", paramLabel = "DECK")
    private String name;

    DeckShowCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException {
        DeckPackage opened = new DeckInput(console().toolkit(), name).open();
        Deck deck = opened.deck();
        head(deck);
        new TranslationStates(console()).lines(deck).forEach(state -> line("language", state));
        deck.lenses().forEach(this::lens);
        deck.cards().forEach(this::card);
        opened.media().paths().forEach(path -> line("file", path));
        return ExitCode.DONE;
    }

    private void head(Deck deck) {
        line("deck", deck.id(), deck.edition(), deck.titles().title().in(language()));
        deck.base().ifPresent(base -> line("base", base.id(), base.edition()));
        ConversationRules rules = deck.rules();
        line(
                "rules",
                console()
                        .wording()
                        .say("deck.rules", rules.groupMin(), rules.groupMax(), rules.minutesPerCard(), rules.points()));
        deck.sources().film().ifPresent(film -> line("film", film.address().toString()));
    }

    private void lens(Lens lens) {
        line(
                "lens",
                lens.id(),
                lens.label().in(language()),
                lens.picture().map(Picture::path).orElse(""));
    }

    private void card(Card card) {
        String question =
                card.question(language()).orElseGet(() -> console().wording().say("deck.blank"));
        line(
                "card",
                Integer.toString(card.number()),
                card.id(),
                question,
                card.picture().map(Picture::path).orElse(""));
    }

    /** What it is in the user's language, and its parts, the last ones left away where they are empty. */
    private void line(String what, String... parts) {
        String words = Arrays.stream(parts)
                .map(part -> part.replace('\n', ' ').replace('\t', ' '))
                .collect(Collectors.joining("\t"));
        console().data((console().wording().say("deck.show." + what) + "\t" + words).stripTrailing());
    }

    private Locale language() {
        return console().wording().language();
    }
}
