package org.droomballon.export.document;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Credit;
import org.droomballon.deck.Deck;
import org.droomballon.deck.Film;
import org.droomballon.export.wording.Wording;

/** Words how a conversation with a deck goes, in one language. */
record HowItWorksBuilder(Deck deck, Locale language, Wording words, List<String> notices) {
    HowItWorks build() {
        return new HowItWorks(
                words.language().toLanguageTag(),
                words.say("cards.how"),
                steps(),
                deck.sources().film().stream().map(this::face).toList(),
                deck.sources().credits().isEmpty() ? "" : words.say("cards.credits", credits()),
                Told.beside(deck.sources().licence(), language),
                notices);
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
