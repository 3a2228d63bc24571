package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.QuestionCard;
import org.droomballon.export.wording.LanguageNames;
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
                        .with(asked.second(lens.label()), asked.second(lens.prompt())))
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
                new HowItWorksBuilder(deck, language, words, notices()).build(),
                asked.spoken().map(this::howItWorks).stream().toList(),
                asked.second().map(this::writeIn).orElse(""),
                words.say("icon.film"),
                words.say("icon.balloons"));
    }

    private Stream<CardFace> faces(Card card) {
        if (card instanceof QuestionCard printed) {
            String heading = words.say("cards.card", card.number());
            return Stream.of(
                    face(card, heading, Told.of(printed.question(), language), asked.question(printed.question())));
        }
        String heading = words.say("cards.own");
        List<String> own = asked.own().apply(card);
        return own.isEmpty()
                ? Stream.of(face(card, heading, Told.asIs(""), asked.say("cards.own")))
                : own.stream().map(question -> face(card, heading, Told.asIs(question), asked.missing()));
    }

    private CardFace face(Card card, String heading, Told question, OtherWords second) {
        boolean film = deck.needsFilm(card.id());
        return new CardFace(
                card.id(),
                Integer.toString(card.number()),
                heading,
                question,
                film ? words.say("cards.film.hint") : "",
                second,
                film ? asked.say("cards.film.hint") : OtherWords.NONE);
    }

    private HowItWorks howItWorks(Wording other) {
        return new HowItWorksBuilder(deck, other.language(), other, List.of()).build();
    }

    private String writeIn(Locale other) {
        return words.say("cards.write", LanguageNames.in(language).of(other));
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>(new BorrowedWords(language, new Phrases(words)).sentence(texts()));
        List<String> missing = cards.stream()
                .filter(card -> card.second().isMissing())
                .map(CardFace::number)
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            notices.add(words.count(
                    "cards.untranslated",
                    missing.size(),
                    LanguageNames.in(language).of(asked.second().orElseThrow()),
                    new Phrases(words).list(missing)));
        }
        return notices;
    }

    private Stream<Told> texts() {
        DeckTitles titles = deck.titles();
        return Stream.of(
                        Stream.of(titles.title(), titles.subtitle(), titles.series())
                                .map(text -> Told.of(text, language)),
                        lenses.stream().flatMap(lens -> Stream.of(lens.label(), lens.prompt())),
                        cards.stream().map(CardFace::question),
                        Stream.of(Told.of(deck.sources().licence(), language)))
                .flatMap(texts -> texts);
    }
}
