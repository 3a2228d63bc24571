package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.droomballon.deck.Deck;
import org.droomballon.file.Problem.About;
import org.droomballon.file.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeckProblemsTest {
    @TempDir
    private Path folder;

    @Test
    void aDeckThatWasWrittenReadsAsItWas() throws IOException, UnreadableFileException {
        Path file = folder.resolve("own.deck.json");
        Files.write(file, Json.bytes(DeckWriter.write(DeckFiles.embedded())));

        assertThat(DeckFiles.read(file)).isEqualTo(DeckFiles.embedded());
    }

    @Test
    void theSourceLanguageIsTheOneThatTheDeckNamesWhateverTheOrderOfItsLanguages()
            throws IOException, UnreadableFileException {
        Path file = folder.resolve("french.deck.json");
        Files.write(file, Json.bytes(DeckWriter.write(DeckFiles.embedded()).put("sourceLanguage", "fr")));

        Deck deck = DeckFiles.read(file);

        assertThat(deck.sourceLanguage()).isEqualTo(Locale.FRENCH);
        assertThat(deck.titles().title().in(Locale.JAPANESE)).isEqualTo("Un accueil chaleureux");
    }

    @ParameterizedTest
    @MethodSource("org.droomballon.file.DeckMistake#all")
    void oneMistakeIsOneProblemWithItsPlaceAndWhatItIsAbout(DeckMistake mistake) throws IOException {
        List<Problem> problems = problems(Json.bytes(mistake.tree()));

        assertThat(problems)
                .extracting(Problem::kind, Problem::place, Problem::about)
                .containsExactly(tuple(mistake.kind(), mistake.place(), mistake.about()));
        assertThat(problems).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
    }

    @Test
    void allMistakesOfAFileAreToldAtOnce() throws IOException {
        List<Problem> problems = problems(deck -> {
            deck.remove("licence");
            ((ObjectNode) deck.at("/cards/0/question")).remove("fr");
            ((ObjectNode) deck.at("/cards/3")).put("picture", "media/poort.png");
            ((ObjectNode) deck.at("/rules")).put("points", 0);
        });

        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(
                        Kind.MISSING, Kind.MISSING_LANGUAGE, Kind.NO_SUCH_PICTURE, Kind.OUT_OF_RANGE);
    }

    @Test
    void aDeckInASessionNamesItsCardsToo() {
        ObjectNode session = (ObjectNode) SessionFile.of(Evenings.begun()).tree();
        ((ObjectNode) session.at("/deck/cards/6/question")).remove("fr");

        UnreadableFileException wrong = catchThrowableOfType(
                UnreadableFileException.class, () -> SessionFiles.read("avond", Json.bytes(session)));

        assertThat(wrong.problems())
                .extracting(Problem::place, Problem::about)
                .containsExactly(tuple("/deck/cards/6/question", new About(About.Part.CARD, "k07", "7", "fr")));
    }

    @Test
    void aMissingTranslationNamesTheCardAndTheLanguage() throws IOException {
        assertThat(problems(deck -> ((ObjectNode) deck.at("/cards/2/question")).remove("fr")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.MISSING_LANGUAGE);
                    assertThat(problem.place()).isEqualTo("/cards/2/question");
                    assertThat(problem.details()).containsExactly("fr");
                });
    }

    @Test
    void twoCardsWithOneIdAreNamed() throws IOException {
        assertThat(problems(deck -> ((ObjectNode) deck.at("/cards/1")).put("id", "k01")))
                .extracting(Problem::kind, Problem::place)
                .containsExactly(tuple(Kind.DOUBLE_ID, "/cards/1/id"));
    }

    @Test
    void sevenLensesAreTooMany() throws IOException {
        List<Problem> problems = problems(deck -> {
            ArrayNode lenses = (ArrayNode) deck.get("lenses");
            for (int more = 0; more < 4; more++) {
                lenses.add(lenses.get(0).<ObjectNode>deepCopy().put("id", "more" + more));
            }
        });

        assertThat(problems).extracting(Problem::kind).containsExactly(Kind.OUT_OF_RANGE);
        assertThat(problems.get(0).details()).containsExactly("7", "1", "6");
    }

    @Test
    void aLinkThatLeavesTheWebIsRefused() throws IOException {
        assertThat(problems(deck -> ((ObjectNode) deck.at("/links/0")).put("address", "file:///etc/passwd")))
                .extracting(Problem::kind)
                .containsExactly(Kind.NOT_AN_ADDRESS);
    }

    @Test
    void aFilmForACardThatIsNotThereIsTold() throws IOException {
        assertThat(problems(deck -> ((ArrayNode) deck.at("/film/cards")).add("k99")))
                .extracting(Problem::kind)
                .containsExactly(Kind.UNKNOWN_ID);
    }

    @Test
    void aDeckWithoutAnythingIsToldWhatItLacks() throws IOException {
        assertThat(problems(ObjectNode::removeAll)).extracting(Problem::kind).containsExactly(Kind.WRONG_FORMAT);
        assertThat(problems(deck -> deck.retain("format")))
                .extracting(Problem::kind)
                .contains(Kind.MISSING);
    }

    private List<Problem> problems(Consumer<ObjectNode> mistake) throws IOException {
        ObjectNode deck = DeckWriter.write(DeckFiles.embedded());
        mistake.accept(deck);
        return problems(Json.bytes(deck));
    }

    private List<Problem> problems(byte[] deck) throws IOException {
        Path file = folder.resolve("wrong.deck.json");
        Files.write(file, deck);
        return catchThrowableOfType(UnreadableFileException.class, () -> DeckFiles.read(file))
                .problems();
    }
}
