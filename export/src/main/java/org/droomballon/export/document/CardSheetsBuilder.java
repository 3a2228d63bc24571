package org.droomballon.export.document;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Credit;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.Film;
import org.droomballon.deck.QuestionCard;
import org.droomballon.export.wording.Wording;

/** Words a deck for its sheets. The deck's texts fall back to its own language, ours to Dutch. */
final class CardSheetsBuilder {
    private final CardWords asked;
    private final Deck deck;
    private final Locale language;
    private final Wording words;
    private final List<LensFace> lenses;
    private final List<CardFace> cards;

    CardSheetsBuilder(CardWords asked) {
        this.asked = asked;
        this.deck = asked.deck();
        this.language = asked.language();
        this.words = Wording.of(CardSheetsBuilder.class, "documents", language);
        this.lenses = deck.lenses().stream()
                .map(lens -> LensFace.of(lens, text -> Told.of(text, language), words)
                        .with(asked.second(lens.label())))
                .toList();
        this.cards = asked.cards().stream().flatMap(this::faces).toList();
    }

    CardSheets build() {
        DeckTitles titles = deck.titles();
        return new CardSheets(
                language,
                Told.of(titles.title(), language),
                Told.of(titles.subtitle(), language),
                Told.of(titles.series(), language),
                lenses,
                cards,
                howItWorks(),
                words.say("icon.film"),
                words.say("icon.balloons"));
    }

    private Stream<CardFace> faces(Card card) {
        if (card instanceof QuestionCard printed) {
            Told question = Told.of(printed.question(), language);
            String number = words.say("cards.card", card.number());
            return Stream.of(face(card, number, question, asked.second(printed.question())));
        }
        List<String> own = asked.own().apply(card);
        return (own.isEmpty() ? Stream.of("") : own.stream())
                .map(question -> face(card, words.say("cards.own"), Told.asIs(question), OtherWords.NONE));
    }

    private CardFace face(Card card, String heading, Told question, OtherWords second) {
        String hint = deck.needsFilm(card.id()) ? words.say("cards.film.hint") : "";
        return new CardFace(card.id(), Integer.toString(card.number()), heading, question, hint, second);
    }

    private HowItWorks howItWorks() {
        return new HowItWorks(
                words.say("cards.how"),
                steps(),
                deck.sources().film().stream().map(this::face).toList(),
                words.say("cards.credits", credits()),
                licence(),
                new BorrowedWords(language, new Phrases(words)).sentence(texts()));
    }

    private Told licence() {
        return Told.of(deck.sources().licence(), language);
    }

    private Stream<Told> texts() {
        DeckTitles titles = deck.titles();
        return Stream.of(
                        Stream.of(titles.title(), titles.subtitle(), titles.series())
                                .map(text -> Told.of(text, language)),
                        lenses.stream().flatMap(lens -> Stream.of(lens.label(), lens.prompt())),
                        cards.stream().map(CardFace::question),
                        Stream.of(licence()))
                .flatMap(texts -> texts);
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
        WebPlace place = WebPlace.of(film.address());
        return new FilmFace(
                words.say("cards.film"),
                place,
                words.say("cards.film.also"),
                film.also().stream().map(WebPlace::of).toList(),
                words.say("cards.film.code", place.inWords()));
    }

    /** By role; a role that the deck does not name in this language is left away, since its names say enough. */
    private String credits() {
        ImmutableListMultimap<String, Credit> byRole =
                Multimaps.index(deck.sources().credits(), this::role);
        return byRole.keySet().stream()
                .map(role -> byRole.get(role).stream().map(Credit::name).collect(Collectors.joining(", ")) + role)
                .collect(Collectors.joining(words.say("spread.break")));
    }

    private String role(Credit credit) {
        Told role = Told.of(credit.role(), language);
        return role.isBorrowed() ? "" : " (" + role.text() + ")";
    }
}
