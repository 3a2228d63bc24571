package org.droomballon.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which decks can be laid on a table, and what they say of themselves. */
class DeckTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void aDeckHasOneToSixLenses() {
        assertThat(deck(lenses(1), cards("a")).lenses()).hasSize(1);
        assertThat(deck(lenses(6), cards("a")).lenses()).hasSize(6);
        assertThatIllegalArgumentException().isThrownBy(() -> deck(lenses(0), cards("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> deck(lenses(7), cards("a")));
    }

    @Test
    void aDeckWithoutCardsOrWithoutALanguageIsNoDeck() {
        assertThatIllegalArgumentException().isThrownBy(() -> deck(lenses(1), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> in(List.of(), List.of()));
    }

    @Test
    void noTwoCardsAndNoTwoLensesShareAnId() {
        List<Lens> twice = List.of(lenses(1).get(0), lenses(1).get(0));

        assertThatIllegalArgumentException().isThrownBy(() -> deck(lenses(2), cards("a", "b", "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> deck(twice, cards("a", "b")));
    }

    @Test
    void aLanguageIsCompleteOrInWorkButNotBoth() {
        assertThat(in(List.of(DUTCH), List.of(Locale.FRENCH)).unfinished()).containsExactly(Locale.FRENCH);
        assertThatIllegalArgumentException().isThrownBy(() -> in(List.of(DUTCH), List.of(DUTCH)));
        assertThatIllegalArgumentException().isThrownBy(() -> in(List.of(DUTCH, DUTCH), List.of()));
    }

    @Test
    void aTranslationThatLacksOneTextIsNotComplete() {
        Translation turkish = Translation.of(deck(lenses(1), cards("a")), Locale.forLanguageTag("tr"));

        assertThat(turkish.isComplete()).isFalse();
        assertThat(turkish.missing()).hasSize(turkish.texts());
        assertThat(Translation.of(deck(lenses(1), cards("a")), DUTCH).isComplete())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Translation(DUTCH, turkish.missing(), 1));
    }

    @Test
    void aCardNeedsTheFilmOnlyIfTheFilmNamesIt() {
        Film film = new Film(URI.create("https://example.org/film"), List.of(), List.of("b"));
        Deck shown = deck(lenses(1), cards("a", "b"), Optional.of(film));

        assertThat(shown.needsFilm("b")).isTrue();
        assertThat(shown.needsFilm("a")).isFalse();
        assertThat(deck(lenses(1), cards("a", "b")).needsFilm("b")).isFalse();
    }

    @Test
    void whatIsNotInTheDeckIsNotFound() {
        Deck deck = deck(lenses(2), cards("a", "b"));

        assertThat(deck.card("b")).contains(deck.cards().get(1));
        assertThat(deck.card("z")).isEmpty();
        assertThat(deck.lens("lens2")).contains(deck.lenses().get(1));
        assertThat(deck.lens("a")).isEmpty();
    }

    private static Deck in(List<Locale> languages, List<Locale> unfinished) {
        return deck(languages, unfinished, lenses(1), cards("a"), Optional.empty());
    }

    private static Deck deck(List<Lens> lenses, List<Card> cards) {
        return deck(lenses, cards, Optional.empty());
    }

    private static Deck deck(List<Lens> lenses, List<Card> cards, Optional<Film> film) {
        return deck(List.of(DUTCH), List.of(), lenses, cards, film);
    }

    private static Deck deck(
            List<Locale> languages, List<Locale> unfinished, List<Lens> lenses, List<Card> cards, Optional<Film> film) {
        return new Deck(
                "own",
                "1",
                Optional.empty(),
                languages,
                unfinished,
                new DeckTitles(text("Titel"), text("Ondertitel"), text("Reeks"), text("Tien dingen")),
                new ConversationRules(2, 5, 1, 1, 10, 10),
                lenses,
                cards,
                new Sources(text("Vrij"), List.of(), film, List.of(), List.of()));
    }

    private static List<Lens> lenses(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Lens("lens" + number, "dream", text("Droom?"), text("Wat is ideaal?")))
                .toList();
    }

    private static List<Card> cards(String... ids) {
        return IntStream.range(0, ids.length)
                .<Card>mapToObj(at -> new QuestionCard(ids[at], at + 1, text("Vraag " + ids[at])))
                .toList();
    }

    private static LocalizedText text(String dutch) {
        return new LocalizedText(DUTCH, Map.of(DUTCH, dutch));
    }
}
