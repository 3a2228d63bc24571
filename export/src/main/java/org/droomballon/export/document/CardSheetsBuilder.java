package org.droomballon.export.document;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.droomballon.deck.Card;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Credit;
import org.droomballon.deck.Deck;
import org.droomballon.deck.Film;
import org.droomballon.export.wording.Wording;

/** Words a deck for its sheets. The deck's texts fall back to its own language, ours to Dutch. */
final class CardSheetsBuilder {
    private final Deck deck;
    private final Locale language;
    private final Wording words;

    CardSheetsBuilder(Deck deck, Locale language) {
        this.deck = deck;
        this.language = language;
        this.words = Wording.of(CardSheetsBuilder.class, "documents", language);
    }

    CardSheets build() {
        return new CardSheets(
                language,
                deck.titles().title().in(language),
                deck.titles().subtitle().in(language),
                deck.titles().series().in(language),
                deck.lenses().stream()
                        .map(lens -> LensFace.of(lens, language, words))
                        .toList(),
                deck.cards().stream().map(this::face).toList(),
                howItWorks(),
                words.say("icon.film"));
    }

    private CardFace face(Card card) {
        String number = Integer.toString(card.number());
        String hint = deck.needsFilm(card.id()) ? words.say("cards.film.hint") : "";
        return card.question(language)
                .map(question -> new CardFace(card.id(), number, words.say("cards.card", number), question, hint))
                .orElseGet(() -> new CardFace(card.id(), number, words.say("cards.own"), "", hint));
    }

    private HowItWorks howItWorks() {
        return new HowItWorks(
                words.say("cards.how"),
                steps(),
                deck.sources().film().stream().map(this::face).toList(),
                words.say("cards.credits", credits()),
                deck.sources().licence().in(language));
    }

    private List<String> steps() {
        ConversationRules rules = deck.rules();
        List<String> steps = new ArrayList<>();
        steps.add(words.say("cards.step.groups", rules.groupMin(), rules.groupMax()));
        if (rules.facilitators() > 0 && rules.noteTakers() > 0) {
            steps.add(words.say("cards.step.roles"));
        }
        steps.add(words.say("cards.step.read"));
        steps.add(words.count("cards.step.lenses", deck.lenses().size()));
        steps.add(words.count("cards.step.minutes", rules.minutesPerCard()));
        steps.add(words.count("cards.step.points", rules.points(), harvest()));
        return steps;
    }

    /** The deck says what the points are for, and to whom they go. */
    private String harvest() {
        return new Phrases(words).quoted(List.of(deck.titles().harvest().in(language)));
    }

    private FilmFace face(Film film) {
        return new FilmFace(
                words.say("cards.film"),
                film.address().toString(),
                typed(film.address()),
                words.say("cards.film.also"),
                film.also().stream().map(CardSheetsBuilder::typed).toList(),
                words.say("cards.film.code", typed(film.address())));
    }

    private String credits() {
        ImmutableListMultimap<String, Credit> byRole = Multimaps.index(
                deck.sources().credits(), credit -> credit.role().in(language));
        return byRole.keySet().stream()
                .map(role -> byRole.get(role).stream().map(Credit::name).collect(Collectors.joining(", ")) + " (" + role
                        + ")")
                .collect(Collectors.joining("; "));
    }

    /** An address as people say it: without the scheme, the {@code www} and a last slash. */
    private static String typed(URI address) {
        return address.toString()
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }
}
