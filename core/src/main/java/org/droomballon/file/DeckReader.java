package org.droomballon.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.Lens;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.QuestionCard;
import org.droomballon.deck.Sources;
import org.droomballon.file.Problem.Kind;

/** Turns the tree of a deck file into a deck, or notes all that is wrong with it. */
final class DeckReader {
    static final String FORMAT = "droomballon/deck";
    private static final int MOST_CARDS = 999;

    private final Cursor root;
    private final Problems problems;
    private final List<Locale> languages;
    private final TextReader texts;

    private DeckReader(Cursor root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.languages = sourceFirst(root);
        this.texts = new TextReader(languages);
    }

    /** Nothing only if a problem was noted. */
    static Optional<Deck> read(Cursor root, Problems problems) {
        int before = problems.all().size();
        if (!root.isObject()) {
            return Optional.empty();
        }
        DeckReader reader = new DeckReader(root, problems);
        reader.checkLanguages();
        return reader.deck(before);
    }

    private Optional<Deck> deck(int problemsBefore) {
        Optional<String> id = root.get("id").id();
        Optional<String> edition = root.get("edition").text();
        Optional<DeckTitles> titles = titles();
        Optional<ConversationRules> rules = rules(root.get("rules"));
        List<Lens> lenses = root.get("lenses").all(this::lens);
        List<Card> cards = root.get("cards").all(this::card);
        Cursor.requireDistinctIds(root.get("lenses").listIfAny());
        Cursor.requireDistinctIds(root.get("cards").listIfAny());
        Optional<Sources> sources = new SourcesReader(texts).read(root, cards);
        checkCount(root.get("lenses"), 1, Deck.MOST_LENSES);
        checkCount(root.get("cards"), 1, MOST_CARDS);
        if (problems.all().size() > problemsBefore) {
            return Optional.empty();
        }
        return Optional.of(new Deck(
                id.orElseThrow(),
                edition.orElseThrow(),
                languages,
                titles.orElseThrow(),
                rules.orElseThrow(),
                lenses,
                cards,
                sources.orElseThrow()));
    }

    private void checkLanguages() {
        Optional<Locale> source = root.get("sourceLanguage").language();
        if (source.isPresent() && !languages.contains(source.get())) {
            root.get("languages").report(Kind.MISSING_LANGUAGE, source.get().toLanguageTag());
        }
    }

    private static List<Locale> sourceFirst(Cursor root) {
        List<Locale> declared = root.get("languages").all(Cursor::language);
        Locale source = Locale.forLanguageTag(root.get("sourceLanguage").node().asText(""));
        return declared.stream()
                .distinct()
                .sorted(Comparator.comparing(language -> !language.equals(source)))
                .toList();
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

    private static Optional<ConversationRules> rules(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        OptionalInt least = at.get("groupMin").number(2, 20);
        OptionalInt most = at.get("groupMax").number(least.orElse(2), 20);
        OptionalInt facilitators = at.get("facilitators").number(0, least.orElse(2));
        OptionalInt noteTakers = at.get("noteTakers").number(0, least.orElse(2) - facilitators.orElse(0));
        OptionalInt minutes = at.get("minutesPerCard").number(1, 240);
        OptionalInt points = at.get("points").number(1, 100);
        boolean all = least.isPresent()
                && most.isPresent()
                && facilitators.isPresent()
                && noteTakers.isPresent()
                && minutes.isPresent()
                && points.isPresent();
        return all
                ? Optional.of(new ConversationRules(
                        least.getAsInt(),
                        most.getAsInt(),
                        facilitators.getAsInt(),
                        noteTakers.getAsInt(),
                        minutes.getAsInt(),
                        points.getAsInt()))
                : Optional.empty();
    }

    private Optional<Lens> lens(Cursor at) {
        Optional<String> id = at.get("id").id();
        Optional<String> icon = at.get("icon").id();
        Optional<LocalizedText> label = texts.read(at.get("label"));
        Optional<LocalizedText> prompt = texts.read(at.get("prompt"));
        boolean all = id.isPresent() && icon.isPresent() && label.isPresent() && prompt.isPresent();
        return all ? Optional.of(new Lens(id.get(), icon.get(), label.get(), prompt.get())) : Optional.empty();
    }

    private Optional<Card> card(Cursor at) {
        Optional<String> id = at.get("id").id();
        OptionalInt number = at.get("number").number(1, MOST_CARDS);
        boolean blank = at.get("blank").isThere() && at.get("blank").flag().orElse(Boolean.FALSE);
        Optional<LocalizedText> question = blank ? Optional.empty() : texts.read(at.get("question"));
        if (id.isEmpty() || number.isEmpty() || (!blank && question.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                blank
                        ? new BlankCard(id.get(), number.getAsInt())
                        : new QuestionCard(id.get(), number.getAsInt(), question.orElseThrow()));
    }

    private static void checkCount(Cursor list, int least, int most) {
        int count = list.node().size();
        if (list.node().isArray() && (count < least || count > most)) {
            list.report(Kind.OUT_OF_RANGE, Integer.toString(count), Integer.toString(least), Integer.toString(most));
        }
    }
}
