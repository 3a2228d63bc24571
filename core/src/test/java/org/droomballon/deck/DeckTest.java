package org.droomballon.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

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
    private static final URI ADDRESS = URI.create("https://example.org/film");

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
        Film film = new Film(ADDRESS, List.of(), List.of("b"));
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

    @Test
    void everyTextStandsWhereATranslatorLooksForIt() {
        assertThat(DeckText.of(whole()))
                .extracting(DeckText::part, DeckText::id, DeckText::field, text -> text.text()
                        .in(DUTCH))
                .containsExactly(
                        tuple(DeckText.Part.DECK, "", DeckText.Field.TITLE, "Titel"),
                        tuple(DeckText.Part.DECK, "", DeckText.Field.SUBTITLE, "Ondertitel"),
                        tuple(DeckText.Part.DECK, "", DeckText.Field.SERIES, "Reeks"),
                        tuple(DeckText.Part.DECK, "", DeckText.Field.HARVEST_TITLE, "Tien dingen"),
                        tuple(DeckText.Part.DECK, "", DeckText.Field.LICENCE, "Vrij"),
                        tuple(DeckText.Part.LENS, "lens1", DeckText.Field.LABEL, "Droom?"),
                        tuple(DeckText.Part.LENS, "lens1", DeckText.Field.PROMPT, "Wat is ideaal?"),
                        tuple(DeckText.Part.CARD, "a", DeckText.Field.QUESTION, "Vraag a"),
                        tuple(DeckText.Part.CREDIT, "1", DeckText.Field.ROLE, "Vragen"),
                        tuple(DeckText.Part.LINK, "1", DeckText.Field.TEXT, "Lees meer"),
                        tuple(DeckText.Part.LINK, "2", DeckText.Field.TEXT, "Doe mee"),
                        tuple(DeckText.Part.READING, "1", DeckText.Field.KIND, "Boek"));
    }

    @Test
    void aBlankCardAsksNothingAndAQuestionCardAsksInEveryLanguage() {
        assertThat(whole().card("a").orElseThrow().question(Locale.FRENCH)).contains("Vraag a");
        assertThat(whole().card("leeg").orElseThrow().question(DUTCH)).isEmpty();
    }

    @Test
    void aPictureOnTwoCardsIsBroughtAlongOnce() {
        Optional<Picture> gate = Optional.of(new Picture("media/poort.png"));
        Deck deck = deck(
                lenses(1), List.of(new BlankCard("a", 1, gate), new BlankCard("b", 2), new BlankCard("c", 3, gate)));

        assertThat(deck.pictures()).containsExactly(gate.orElseThrow());
        assertThat(DeckPackage.of(deck).media().paths()).isEmpty();
    }

    @Test
    void aDeckIsNamedByItsIdAndEditionAndBeginsWithItsSource() {
        Deck deck = in(List.of(DUTCH, Locale.FRENCH), List.of(Locale.GERMAN));

        assertThat(deck.name()).isEqualTo(new DeckEdition("own", "1"));
        assertThat(deck.sourceLanguage()).isEqualTo(DUTCH);
        assertThat(Translation.all(deck))
                .extracting(Translation::language)
                .containsExactly(DUTCH, Locale.FRENCH, Locale.GERMAN);
    }

    @Test
    void nobodyChangesTheFilesOfAPackageAfterwards() {
        byte[] gate = {1, 2};
        Media media = Media.of(Map.of("media/poort.png", gate, "media/deur.png", new byte[0]));
        gate[0] = 9;
        media.bytes("media/poort.png").orElseThrow()[1] = 9;

        assertThat(media.paths()).containsExactly("media/deur.png", "media/poort.png");
        assertThat(media.bytes("media/poort.png"))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2));
        assertThat(media.bytes("media/raam.png")).isEmpty();
    }

    /** A deck with one or two of all that can be translated. */
    private static Deck whole() {
        Sources sources = new Sources(
                text("Vrij"),
                List.of(new Credit("GO! ouders", text("Vragen"), Optional.empty())),
                Optional.empty(),
                List.of(new Link(text("Lees meer"), ADDRESS), new Link(text("Doe mee"), ADDRESS)),
                List.of(new Reading(text("Boek"), "Onthaal", "Uitgeverij", Optional.empty())));
        List<Card> cards = List.of(cards("a").get(0), new BlankCard("leeg", 2));
        return deck(List.of(DUTCH), List.of(), lenses(1), cards, sources);
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
        Sources sources = new Sources(text("Vrij"), List.of(), film, List.of(), List.of());
        return deck(languages, unfinished, lenses, cards, sources);
    }

    private static Deck deck(
            List<Locale> languages, List<Locale> unfinished, List<Lens> lenses, List<Card> cards, Sources sources) {
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
                sources);
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
