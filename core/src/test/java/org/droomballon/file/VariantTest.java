package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.droomballon.deck.Card;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckEdition;
import org.droomballon.deck.DeckPackage;
import org.droomballon.deck.DeckText;
import org.droomballon.deck.Film;
import org.droomballon.deck.Translation;
import org.droomballon.file.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VariantTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    @TempDir
    private Path folder;

    @Test
    void aVariantIsADeckOfItsOwnThatTellsWhereItCameFrom() throws IOException, UnreadableFileException {
        Deck deck = read(variant -> {});

        assertThat(deck.name()).isEqualTo(new DeckEdition("onthaal-regenboog", "2026"));
        assertThat(deck.base()).contains(new DeckEdition("een-warm-onthaal", "1"));
        assertThat(deck.titles().title().in(DUTCH)).isEqualTo("Een warm onthaal");
    }

    @Test
    void cardsAreLeftOutAddedAndPutInOrder() throws IOException, UnreadableFileException {
        assertThat(read(variant -> {}).cards())
                .extracting(Card::id)
                .startsWith("r1", "k03", "k01", "k02", "k04")
                .endsWith("k16", "k17", "k19", "r2")
                .hasSize(19)
                .doesNotContain("k10", "k18");
    }

    @Test
    void rulesAndFilmChangeWhereTheVariantSaysSo() throws IOException, UnreadableFileException {
        Deck deck = read(variant -> {});
        Film before = DeckFiles.embedded().sources().film().orElseThrow();

        assertThat(deck.rules()).isEqualTo(new ConversationRules(3, 5, 1, 1, 8, 5));
        assertThat(deck.sources().film())
                .contains(new Film(URI.create("https://example.org/film"), before.also(), List.of()));
    }

    @Test
    void aLanguageInWhichAnExtraCardLacksItsQuestionIsInWork() throws IOException, UnreadableFileException {
        Deck deck = read(variant -> {});

        assertThat(deck.languages()).containsExactly(DUTCH);
        assertThat(deck.unfinished()).containsExactly(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN, TURKISH);
        assertThat(Translation.of(deck, Locale.FRENCH).missing())
                .extracting(DeckText::id)
                .containsExactly("r1");
    }

    @Test
    void aVariantThatOnlyChangesTheRulesKeepsItsLanguages() throws IOException, UnreadableFileException {
        Deck deck = read(variant -> variant.remove(List.of("extra", "order")));

        assertThat(deck.languages()).isEqualTo(DeckFiles.embedded().languages());
        assertThat(deck.unfinished()).isEmpty();
    }

    @Test
    void aCouncilThatWritesInFrenchHasADeckInFrench() throws IOException, UnreadableFileException {
        Deck deck = read(variant -> {
            ObjectNode question = (ObjectNode) variant.at("/extra/0/question");
            question.removeAll().put("fr", "Et à la grille ?");
        });

        assertThat(deck.sourceLanguage()).isEqualTo(Locale.FRENCH);
        assertThat(deck.unfinished()).containsExactly(DUTCH, Locale.ENGLISH, Locale.GERMAN);
        assertThat(deck.card("r1").orElseThrow().question(DUTCH)).contains("Et à la grille ?");
    }

    @Test
    void whatComesOfAVariantIsWrittenAndReadLikeAnyDeck() throws IOException, UnreadableFileException {
        Deck deck = read(variant -> {});
        Path file = folder.resolve("whole.deck.json");
        Files.write(file, DeckFiles.bytes(deck));

        assertThat(DeckFiles.read(file)).isEqualTo(deck);
    }

    @Test
    void aBlankCardNeedsNoQuestionWhateverStandsThere() throws IOException, UnreadableFileException {
        Deck deck = read(variant ->
                ((ObjectNode) variant.at("/extra/1")).putObject("question").put("nl_BE", "Poort?"));

        assertThat(deck.languages()).containsExactly(DUTCH);
        assertThat(deck.card("r2").orElseThrow().question(DUTCH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.droomballon.file.VariantMistake#all")
    void oneMistakeIsOneProblemInItsPlace(VariantMistake mistake) throws IOException {
        List<Problem> problems = problems(mistake.tree());

        assertThat(problems)
                .extracting(Problem::kind, Problem::place)
                .containsExactly(tuple(mistake.kind(), mistake.place()));
        assertThat(problems).allMatch(problem -> problem.line() > 0);
    }

    @Test
    void theBaseMayLieInTheSameFolder() throws IOException, UnreadableFileException {
        Files.write(folder.resolve("own.deck.json"), DeckFiles.starter("eigen", DUTCH));
        Files.writeString(folder.resolve("other.deck.json"), "{");
        ObjectNode variant = Variants.tree().retain("format", "id", "edition");
        variant.putObject("base").put("id", "eigen").put("edition", "1");

        assertThat(DeckFiles.read(file(variant)).cards()).hasSize(3);
    }

    @Test
    void onlyTheDecksThatAreGivenMayBeTheBase() throws IOException, UnreadableFileException {
        Path file = file(Variants.tree());

        assertThat(DeckFiles.open(file, List.of(DeckPackage.of(DeckFiles.embedded())))
                        .deck()
                        .id())
                .isEqualTo("onthaal-regenboog");
        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> DeckFiles.open(file, List.of()))
                        .problems())
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.NO_BASE, List.of("een-warm-onthaal", "1")));
    }

    private Deck read(Consumer<ObjectNode> change) throws IOException, UnreadableFileException {
        ObjectNode tree = Variants.tree();
        change.accept(tree);
        return DeckFiles.read(file(tree));
    }

    private List<Problem> problems(JsonNode tree) throws IOException {
        Path file = file(tree);
        return catchThrowableOfType(UnreadableFileException.class, () -> DeckFiles.read(file))
                .problems();
    }

    private Path file(JsonNode tree) throws IOException {
        return Files.write(folder.resolve("ours.variant.json"), Json.bytes(tree));
    }
}
