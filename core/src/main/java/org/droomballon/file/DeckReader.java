package org.droomballon.file;

import java.util.List;
import java.util.Optional;
import org.droomballon.deck.Card;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckEdition;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.Lens;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.Sources;
import org.droomballon.file.Problem.Kind;

/** Turns the tree of a deck file into a deck, or notes all that is wrong with it. */
final class DeckReader {
    static final String FORMAT = "droomballon/deck";

    private final Cursor root;
    private final Problems problems;
    private final TextReader texts;

    private DeckReader(Cursor root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.texts = TextReader.of(root);
    }

    /** Nothing only if a problem was noted. Problems name the card, lens and language that they are about. */
    static Optional<Deck> read(Cursor root, Problems problems) {
        int before = problems.count();
        if (!root.isObject()) {
            return Optional.empty();
        }
        Optional<Deck> deck = new DeckReader(root, problems).deck(before);
        problems.replaceFrom(before, new DeckParts(root)::name);
        return deck;
    }

    private Optional<Deck> deck(int problemsBefore) {
        if (!root.get("cards").hasAtMost(CardReader.MOST_CARDS)) {
            return Optional.empty();
        }
        Optional<String> id = root.get("id").id();
        Optional<String> edition = root.get("edition").text();
        Optional<DeckEdition> base = root.get("base").isThere() ? edition(root.get("base")) : Optional.empty();
        Optional<DeckTitles> titles = titles();
        Optional<ConversationRules> rules = RulesReader.read(root.get("rules"));
        CardReader parts = new CardReader(texts);
        List<Lens> lenses = root.get("lenses").allParts(parts::lens);
        List<Card> cards = root.get("cards").allParts(parts::card);
        Optional<Sources> sources = new SourcesReader(texts).read(root);
        checkLists();
        if (problems.count() > problemsBefore) {
            return Optional.empty();
        }
        return Optional.of(new Deck(
                id.orElseThrow(),
                edition.orElseThrow(),
                base,
                texts.complete(),
                texts.unfinished(),
                titles.orElseThrow(),
                rules.orElseThrow(),
                lenses,
                cards,
                sources.orElseThrow()));
    }

    private void checkLists() {
        Doubles.inIds(root.get("lenses"));
        Doubles.inIds(root.get("cards"));
        Doubles.in("number", root.get("cards").elements(), Kind.DOUBLE_NUMBER);
        checkCount(root.get("lenses"), Deck.MOST_LENSES);
        checkCount(root.get("cards"), CardReader.MOST_CARDS);
    }

    static Optional<DeckEdition> edition(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<String> id = at.get("id").id();
        Optional<String> edition = at.get("edition").text();
        return id.isPresent() && edition.isPresent()
                ? Optional.of(new DeckEdition(id.get(), edition.get()))
                : Optional.empty();
    }

    private Optional<DeckTitles> titles() {
        Optional<LocalizedText> title = texts.read(root.get("title"));
        Optional<LocalizedText> subtitle = texts.read(root.get("subtitle"));
        Optional<LocalizedText> series = texts.read(root.get("series"));
        Optional<LocalizedText> harvest = texts.read(root.get("harvestTitle"));
        boolean all = title.isPresent() && subtitle.isPresent() && series.isPresent() && harvest.isPresent();
        return all
                ? Optional.of(new DeckTitles(title.get(), subtitle.get(), series.get(), harvest.get()))
                : Optional.empty();
    }

    /** At least one, and at most so many. */
    static void checkCount(Cursor list, int most) {
        int count = list.node().size();
        if (list.node().isArray() && (count < 1 || count > most)) {
            list.report(Kind.OUT_OF_RANGE, Integer.toString(count), "1", Integer.toString(most));
        }
    }
}
