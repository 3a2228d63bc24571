package org.droomballon.conformance.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.droomballon.conformance.DeckSourceContract;
import org.droomballon.deck.Card;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.Film;
import org.droomballon.deck.Lens;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.QuestionCard;
import org.droomballon.deck.Sources;
import org.droomballon.file.DeckFiles;
import org.droomballon.toolkit.DeckSource;

/** Sources that each break one promise, as tests that a stranger would have. */
final class FaultyDecks {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Sources SOURCES = new Sources(text("free"), List.of(), Optional.empty(), List.of(), List.of());

    private FaultyDecks() {}

    static class GoodButNotRegistered extends DeckSourceContract {
        @Override
        protected DeckSource source() {
            return () -> List.of(deck("own", List.of(card(1), card(2)), SOURCES));
        }
    }

    static class BringsNothing extends DeckSourceContract {
        @Override
        protected DeckSource source() {
            return List::of;
        }
    }

    static class BringsAnotherEachTime extends DeckSourceContract {
        @Override
        protected DeckSource source() {
            AtomicInteger asked = new AtomicInteger();
            return () -> List.of(deck("own-" + asked.incrementAndGet(), List.of(card(1)), SOURCES));
        }
    }

    static class BringsOneTwice extends DeckSourceContract {
        @Override
        protected DeckSource source() {
            return () -> Collections.nCopies(2, deck("own", List.of(card(1)), SOURCES));
        }
    }

    static class TakesAnIdOfTheProgram extends DeckSourceContract {
        @Override
        protected DeckSource source() {
            return DeckFiles::allEmbedded;
        }
    }

    static class LacksATranslation extends DeckSourceContract {
        @Override
        protected DeckSource source() {
            LocalizedText half = new LocalizedText(ENGLISH, Map.of(ENGLISH, "Where?"));
            return () -> List.of(deck("own", List.of(new QuestionCard("c1", 1, half)), SOURCES));
        }
    }

    static class NumbersTwoCardsAlike extends DeckSourceContract {
        @Override
        protected DeckSource source() {
            Card other = new QuestionCard("c2", 1, text("Where?"));
            return () -> List.of(deck("own", List.of(card(1), other), SOURCES));
        }
    }

    static class ShowsAFilmForNoCard extends DeckSourceContract {
        @Override
        protected DeckSource source() {
            Film film = new Film(URI.create("https://example.org/film"), List.of(), List.of("c9"));
            Sources sources = new Sources(text("free"), List.of(), Optional.of(film), List.of(), List.of());
            return () -> List.of(deck("own", List.of(card(1)), sources));
        }
    }

    static class SaysWhatNoFileCanSay extends DeckSourceContract {
        @Override
        protected DeckSource source() {
            Card twisted = new QuestionCard("c1", 1, text("Where\u202E?"));
            return () -> List.of(deck("own", List.of(twisted), SOURCES));
        }
    }

    private static Card card(int number) {
        return new QuestionCard("c" + number, number, text("Where?"));
    }

    private static Deck deck(String id, List<Card> cards, Sources sources) {
        DeckTitles titles = new DeckTitles(text("title"), text("subtitle"), text("series"), text("harvest"));
        Lens lens = new Lens("now", "now", text("Now?"), text("How is it?"));
        ConversationRules rules = new ConversationRules(2, 5, 1, 1, 10, 10);
        return new Deck(
                id, "1", List.of(ENGLISH, ARABIC), titles, rules, List.of(lens), new ArrayList<>(cards), sources);
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(ENGLISH, Map.of(ENGLISH, words, ARABIC, words + "؟"));
    }
}
