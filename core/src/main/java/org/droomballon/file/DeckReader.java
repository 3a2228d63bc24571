package org.droomballon.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Credit;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.Film;
import org.droomballon.deck.Lens;
import org.droomballon.deck.Link;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.QuestionCard;
import org.droomballon.deck.Reading;
import org.droomballon.deck.Sources;
import org.droomballon.file.Problem.Kind;

/** Turns the tree of a deck file into a deck, or notes all that is wrong with it. */
final class DeckReader {
    static final String FORMAT = "droomballon/deck";
    private static final int MOST_CARDS = 999;

    private final Cursor root;
    private final Problems problems;
    private final List<Locale> languages;

    private DeckReader(Cursor root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.languages = root.get("languages").all(Cursor::language);
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
        distinct("lenses");
        distinct("cards");
        Optional<Sources> sources = sources(cards);
        checkCount(root.get("lenses"), 1, Deck.MOST_LENSES);
        checkCount(root.get("cards"), 1, MOST_CARDS);
        if (problems.all().size() > problemsBefore) {
            return Optional.empty();
        }
        return Optional.of(new Deck(
                id.orElseThrow(),
                edition.orElseThrow(),
                sourceFirst(),
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

    private List<Locale> sourceFirst() {
        Locale source = root.get("sourceLanguage").language().orElseThrow();
        List<Locale> ordered = new ArrayList<>(languages);
        ordered.remove(source);
        ordered.add(0, source);
        return ordered;
    }

    private Optional<DeckTitles> titles() {
        Optional<LocalizedText> title = text(root.get("title"));
        Optional<LocalizedText> subtitle = text(root.get("subtitle"));
        Optional<LocalizedText> series = text(root.get("series"));
        Optional<LocalizedText> harvest = text(root.get("harvestTitle"));
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
        Optional<LocalizedText> label = text(at.get("label"));
        Optional<LocalizedText> prompt = text(at.get("prompt"));
        boolean all = id.isPresent() && icon.isPresent() && label.isPresent() && prompt.isPresent();
        return all ? Optional.of(new Lens(id.get(), icon.get(), label.get(), prompt.get())) : Optional.empty();
    }

    private Optional<Card> card(Cursor at) {
        Optional<String> id = at.get("id").id();
        OptionalInt number = at.get("number").number(1, MOST_CARDS);
        boolean blank = at.get("blank").isThere() && at.get("blank").flag().orElse(Boolean.FALSE);
        Optional<LocalizedText> question = blank ? Optional.empty() : text(at.get("question"));
        if (id.isEmpty() || number.isEmpty() || (!blank && question.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                blank
                        ? new BlankCard(id.get(), number.getAsInt())
                        : new QuestionCard(id.get(), number.getAsInt(), question.orElseThrow()));
    }

    private Optional<Sources> sources(List<Card> cards) {
        Optional<LocalizedText> licence = text(root.get("licence"));
        List<Credit> credits = root.get("credits").allIfAny(this::credit);
        Optional<Film> film = root.get("film").isThere() ? film(root.get("film"), cards) : Optional.empty();
        List<Link> links = root.get("links").allIfAny(this::link);
        List<Reading> reading = root.get("reading").allIfAny(this::reading);
        return licence.map(text -> new Sources(text, credits, film, links, reading));
    }

    private Optional<Film> film(Cursor at, List<Card> cards) {
        Optional<URI> address = address(at.get("address"));
        List<URI> also = at.get("also").allIfAny(DeckReader::address);
        List<String> needing = at.get("cards").allIfAny(card -> known(card, cards));
        return address.map(uri -> new Film(uri, also, needing));
    }

    private static Optional<String> known(Cursor at, List<Card> cards) {
        Optional<String> id = at.text();
        if (id.isPresent() && cards.stream().noneMatch(card -> card.id().equals(id.get()))) {
            at.report(Kind.UNKNOWN_ID, id.get(), "card");
        }
        return id;
    }

    private Optional<Credit> credit(Cursor at) {
        Optional<String> name = at.get("name").text();
        Optional<LocalizedText> role = text(at.get("role"));
        Optional<URI> address = addressIfAny(at.get("address"));
        return name.isPresent() && role.isPresent()
                ? Optional.of(new Credit(name.get(), role.get(), address))
                : Optional.empty();
    }

    private Optional<Link> link(Cursor at) {
        Optional<LocalizedText> text = text(at.get("text"));
        Optional<URI> address = address(at.get("address"));
        return text.isPresent() && address.isPresent()
                ? Optional.of(new Link(text.get(), address.get()))
                : Optional.empty();
    }

    private Optional<Reading> reading(Cursor at) {
        Optional<LocalizedText> kind = text(at.get("kind"));
        Optional<String> title = at.get("title").text();
        Optional<String> publisher = at.get("publisher").text();
        Optional<URI> address = addressIfAny(at.get("address"));
        boolean all = kind.isPresent() && title.isPresent() && publisher.isPresent();
        return all ? Optional.of(new Reading(kind.get(), title.get(), publisher.get(), address)) : Optional.empty();
    }

    /** A text in every declared language; each that is missing is a problem. */
    private Optional<LocalizedText> text(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Map<Locale, String> translations = new LinkedHashMap<>();
        for (Locale language : languages) {
            Cursor translation = at.get(language.toLanguageTag());
            if (translation.isThere()) {
                translation.text().ifPresent(words -> translations.put(language, words));
            } else {
                at.report(Kind.MISSING_LANGUAGE, language.toLanguageTag());
            }
        }
        return languages.isEmpty() || translations.size() < languages.size()
                ? Optional.empty()
                : Optional.of(new LocalizedText(languages.get(0), translations));
    }

    private static Optional<URI> addressIfAny(Cursor at) {
        return at.isThere() ? address(at) : Optional.empty();
    }

    private static Optional<URI> address(Cursor at) {
        Optional<String> text = at.text();
        Optional<URI> address = text.flatMap(DeckReader::web);
        if (text.isPresent() && address.isEmpty()) {
            at.report(Kind.NOT_AN_ADDRESS, text.get());
        }
        return address;
    }

    private static Optional<URI> web(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private void distinct(String list) {
        Set<String> seen = new HashSet<>();
        for (Cursor at : root.get(list).listIfAny()) {
            String id = at.node().path("id").asText("");
            if (!id.isEmpty() && !seen.add(id)) {
                at.get("id").report(Kind.DOUBLE_ID, id);
            }
        }
    }

    private static void checkCount(Cursor list, int least, int most) {
        int count = list.node().size();
        if (list.node().isArray() && (count < least || count > most)) {
            list.report(Kind.OUT_OF_RANGE, Integer.toString(count), Integer.toString(least), Integer.toString(most));
        }
    }
}
