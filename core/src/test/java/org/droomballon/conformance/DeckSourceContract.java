package org.droomballon.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Credit;
import org.droomballon.deck.Deck;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.QuestionCard;
import org.droomballon.file.Plugins;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Session;
import org.droomballon.toolkit.DeckSource;
import org.droomballon.toolkit.Fault;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link DeckSource} must promise. Extend it, and hand over a new one of your own. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class DeckSourceContract {
    /** A new one at each call, made as the program makes it. */
    protected abstract DeckSource source();

    @Test
    void bringsADeck() throws UnreadableFileException {
        assertThat(source().decks()).as("at least one deck").isNotEmpty().doesNotContainNull();
    }

    @Test
    void bringsTheSameDecksAgain() throws UnreadableFileException {
        DeckSource used = source();
        List<Deck> first = used.decks();
        assertThat(used.decks()).as("the same source, asked again").isEqualTo(first);
        assertThat(source().decks()).as("a new source").isEqualTo(first);
    }

    @Test
    void givesEveryDeckANameOfItsOwn() throws UnreadableFileException {
        List<String> ids = source().decks().stream().map(Deck::id).toList();
        ids.forEach(id -> Habits.hasAShortName(id, id));
        assertThat(ids).as("no two decks with one id").doesNotHaveDuplicates();
        assertThat(ids)
                .as("no id of a deck that comes with the program")
                .doesNotContainAnyElementsOf(Toolkit.builtIn().decks().ids());
    }

    @Test
    void isFoundByTheProgram() {
        Toolkit toolkit = Toolkit.discover(Plugins.NONE);
        List<String> found = ServiceLoader.load(DeckSource.class).stream()
                .map(provider -> provider.type().getName())
                .toList();
        assertThat(found)
                .as(Habits.notFound(DeckSource.class, source().getClass(), toolkit.faults()))
                .contains(source().getClass().getName());
        assertThat(toolkit.faults())
                .as("nothing on the class path is faulty")
                .extracting(Fault::kind)
                .isEmpty();
    }

    @Test
    void saysEverythingInEveryLanguageOfTheDeck() throws UnreadableFileException {
        for (Deck deck : source().decks()) {
            for (Locale language : deck.languages()) {
                texts(deck).forEach((place, text) -> assertThat(text.has(language))
                        .as("deck %s, %s, in %s", deck.id(), place, language.toLanguageTag())
                        .isTrue());
            }
        }
    }

    @Test
    void numbersItsCardsFromOneWithoutDoubles() throws UnreadableFileException {
        for (Deck deck : source().decks()) {
            assertThat(deck.cards())
                    .as("the numbers that are printed on the cards of deck %s", deck.id())
                    .extracting(Card::number)
                    .allMatch(number -> number >= 1)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void namesOnlyItsOwnCardsForTheFilm() throws UnreadableFileException {
        for (Deck deck : source().decks()) {
            List<String> cards = deck.cards().stream().map(Card::id).toList();
            deck.sources().film().ifPresent(film -> assertThat(cards)
                    .as("cards of deck %s that need its film", deck.id())
                    .containsAll(film.cards()));
        }
    }

    /** A session file holds its deck, and refuses one that a deck file could not have said. */
    @Test
    void comesBackUnchangedFromAFile() throws UnreadableFileException {
        for (Deck deck : source().decks()) {
            SessionFile file = SessionFile.of(Session.begun("evening", 7, deck));
            assertThat(SessionFiles.read("evening of deck " + deck.id(), file.bytes())
                            .session()
                            .deck())
                    .as("deck %s, written to a file and read again", deck.id())
                    .isEqualTo(deck);
        }
    }

    private static Map<String, LocalizedText> texts(Deck deck) {
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        texts.put("title", deck.titles().title());
        texts.put("subtitle", deck.titles().subtitle());
        texts.put("series", deck.titles().series());
        texts.put("title of the harvest", deck.titles().harvest());
        deck.lenses().forEach(lens -> {
            texts.put("label of lens " + lens.id(), lens.label());
            texts.put("prompt of lens " + lens.id(), lens.prompt());
        });
        deck.cards().stream()
                .flatMap(DeckSourceContract::question)
                .forEach(card -> texts.put("question of card " + card.id(), card.question()));
        texts.put("licence", deck.sources().licence());
        for (Credit credit : deck.sources().credits()) {
            texts.put("role of " + credit.name(), credit.role());
        }
        return texts;
    }

    private static Stream<QuestionCard> question(Card card) {
        return card instanceof QuestionCard question ? Stream.of(question) : Stream.empty();
    }
}
