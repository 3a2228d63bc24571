package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.Lens;
import org.droomballon.deck.QuestionCard;
import org.junit.jupiter.api.Test;

class EmbeddedDeckTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Deck deck = DeckFiles.embedded();

    @Test
    void theSixteenQuestionsStandInTheOrderAndWordingOfTheSource() {
        assertThat(deck.cards())
                .filteredOn(QuestionCard.class::isInstance)
                .extracting(card -> card.question(DUTCH).orElseThrow())
                .containsExactly(
                        "Hoe verlaagt jouw school de drempel voor ouders?",
                        "Wat is volgens jullie nodig om een warm onthaal te bieden aan ouders?",
                        "Hoe verkleint de school de grote stap van thuis naar school voor ouders?",
                        "Welke rol speelt de ouderwerking in het verlagen van de drempel van thuis naar school?",
                        "Welke elementen of afspraken zorgen voor een warm onthaal?",
                        "Hoe ervaren ouders het warme onthaal?",
                        "Krijgen ouders inspraak in afspraken of initiatieven rond een warm onthaal op school?",
                        "Kan de ouderwerking iets betekenen in de overgang van thuiscontext naar schoolcontext?",
                        "Merken de ouders/school een impact door de maatregelen rond warm onthaal op school?",
                        "Welke mogelijkheid tot thuisbetrokkenheid komt aan bod in het filmpje?",
                        "Waarom moet je school investeren in een warm onthaal?",
                        "Hoe werk je als ouderwerking aan vertrouwen tussen ouders en school?",
                        "Welke impact heeft een warm onthaal op de ouders, de leerlingen en de school?",
                        "Welke afspraken zijn er tussen ouders en school gemaakt om korte bezorgdheden te kunnen uiten?",
                        "Wat kan de ouderwerking doen om informele contacten tussen ouders en school en tussen ouders"
                                + " onderling te versterken?",
                        "Welke mogelijkheden zijn er binnen de school om kleine bezorgdheden te bespreken met de"
                                + " leerkracht of ouder?");
    }

    @Test
    void threeBlankCardsFollowTheQuestions() {
        assertThat(deck.cards())
                .filteredOn(BlankCard.class::isInstance)
                .extracting(Card::number)
                .containsExactly(17, 18, 19);
    }

    @Test
    void theThreeLensesAreThoseOfTheSource() {
        assertThat(deck.lenses())
                .extracting(
                        lens -> lens.label().in(DUTCH), lens -> lens.prompt().in(DUTCH))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Hoe is het nu?", "Wat is de huidige situatie op school?"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Droom?", "Hoe zou de ideale situatie eruit zien op school?"),
                        org.assertj.core.groups.Tuple.tuple("Mogelijkheid?", "Wat is mogelijk op school?"));
    }

    @Test
    void theRulesAreThoseOfTheMethod() {
        assertThat(deck.rules()).isEqualTo(new org.droomballon.deck.ConversationRules(2, 5, 1, 1, 10, 10));
    }

    @Test
    void everyTextIsThereInFourLanguages() {
        List<Locale> languages = List.of(DUTCH, Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN);
        assertThat(deck.languages()).isEqualTo(languages);
        assertThat(deck.lenses()).extracting(Lens::label).allMatch(label -> languages.stream()
                .allMatch(label::has));
        assertThat(deck.titles().harvest().in(Locale.FRENCH))
                .isNotEqualTo(deck.titles().harvest().in(DUTCH));
    }

    @Test
    void onlyTheCardAboutTheFilmNeedsTheFilm() {
        assertThat(deck.cards())
                .filteredOn(card -> deck.needsFilm(card.id()))
                .extracting(Card::number)
                .containsExactly(10);
    }
}
