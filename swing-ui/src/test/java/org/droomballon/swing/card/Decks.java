package org.droomballon.swing.card;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.Film;
import org.droomballon.deck.Lens;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.QuestionCard;
import org.droomballon.deck.Sources;

/** Small decks for tests: two questions, of which the second needs the film, and a blank card. */
final class Decks {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Decks() {}

    static Deck small() {
        return of(DUTCH, "Hoe verlaagt jouw school de drempel voor ouders?", "Wat toont het filmpje?");
    }

    static Deck arabic() {
        return of(Locale.forLanguageTag("ar"), "كيف ترحب المدرسة بالوالدين؟", "ماذا يعرض الفيلم؟");
    }

    static Deck of(Locale language, String... questions) {
        List<Card> cards = new ArrayList<>();
        for (String question : questions) {
            int number = cards.size() + 1;
            cards.add(new QuestionCard("k" + number, number, text(language, question)));
        }
        cards.add(new BlankCard("blank", cards.size() + 1));
        LocalizedText title = text(language, language.equals(DUTCH) ? "Een warm onthaal" : "ترحيب حار");
        Film film = new Film(URI.create("https://example.org/film"), List.of(), List.of("k2"));
        return new Deck(
                "small",
                "1",
                List.of(language),
                new DeckTitles(title, title, title, title),
                new ConversationRules(2, 5, 1, 1, 10, 10),
                List.of(
                        lens(language, "now", "Hoe is het nu?", "Wat is de huidige situatie op school?"),
                        lens(language, "dream", "Droom?", "Hoe zou de ideale situatie eruit zien op school?"),
                        lens(language, "volcano", "Mogelijkheid?", "Wat is mogelijk op school?")),
                cards,
                new Sources(title, List.of(), Optional.of(film), List.of(), List.of()));
    }

    private static Lens lens(Locale language, String icon, String label, String prompt) {
        return new Lens(icon, icon, text(language, label), text(language, prompt));
    }

    private static LocalizedText text(Locale language, String words) {
        return new LocalizedText(language, Map.of(language, words));
    }
}
