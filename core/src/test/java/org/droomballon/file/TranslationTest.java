package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckText;
import org.droomballon.deck.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {
    private static final Locale TURKISH = Locale.forLanguageTag("tr");
    private static final Locale FLEMISH = Locale.forLanguageTag("nl-BE");

    @TempDir
    private Path folder;

    @Test
    void theDeckOfTheProgramIsCompleteInItsFourLanguages() {
        assertThat(Translation.all(DeckFiles.embedded()))
                .hasSize(4)
                .allMatch(Translation::isComplete)
                .allMatch(state -> state.texts() == 46);
    }

    @Test
    void aLanguageInWorkSaysExactlyWhatItLacks() throws IOException, UnreadableFileException {
        Deck deck = read(tree -> {
            tree.putArray("unfinished").add("de");
            tree.putArray("languages").add("nl").add("fr").add("en");
            ((ObjectNode) tree.at("/cards/6/question")).remove("de");
            ((ObjectNode) tree.at("/lenses/1/prompt")).put("de", "");
            ((ObjectNode) tree.at("/links/1/text")).put("de", "  ");
        });

        assertThat(deck.unfinished()).containsExactly(Locale.GERMAN);
        assertThat(Translation.of(deck, Locale.GERMAN).missing())
                .extracting(DeckText::part, DeckText::id, DeckText::field)
                .containsExactly(
                        tuple(DeckText.Part.LENS, "droom", DeckText.Field.PROMPT),
                        tuple(DeckText.Part.CARD, "k07", DeckText.Field.QUESTION),
                        tuple(DeckText.Part.LINK, "2", DeckText.Field.TEXT));
    }

    @Test
    void whatIsMissingIsSaidInTheSourceLanguage() throws IOException, UnreadableFileException {
        Deck deck = read(tree -> tree.putArray("unfinished").add("tr"));

        assertThat(deck.card("k01").orElseThrow().question(TURKISH))
                .isEqualTo(deck.card("k01").orElseThrow().question(Locale.forLanguageTag("nl")));
        assertThat(deck.titles().title().languageFor(TURKISH)).isEqualTo(Locale.forLanguageTag("nl"));
        assertThat(deck.titles().title().languageFor(FLEMISH)).isEqualTo(Locale.forLanguageTag("nl"));
    }

    @Test
    void aDeckInWorkIsWrittenAndReadAsItWas() throws IOException, UnreadableFileException {
        Deck deck = read(tree -> {
            tree.putArray("unfinished").add("tr").add("ar");
            ((ObjectNode) tree.at("/title")).put("tr", "Sıcak bir karşılama");
        });
        Path file = Files.write(folder.resolve("again.deck.json"), DeckFiles.bytes(deck));

        assertThat(DeckFiles.read(file)).isEqualTo(deck);
    }

    @Test
    void translatingMakesAPlaceForEveryText() throws IOException, UnreadableFileException {
        Path file = Files.write(folder.resolve("tr.deck.json"), DeckFiles.translate(DeckFiles.embedded(), TURKISH));

        JsonNode tree = Json.MAPPER.readTree(file.toFile());
        Deck deck = DeckFiles.read(file);

        assertThat(tree.at("/cards/15/question/tr").textValue()).isEmpty();
        assertThat(tree.at("/unfinished/0").textValue()).isEqualTo("tr");
        assertThat(Translation.of(deck, TURKISH).missing()).hasSize(46);
        assertThat(deck.languages()).isEqualTo(DeckFiles.embedded().languages());
    }

    @Test
    void translatingAgainKeepsWhatWasFilledInAndFieldsThatAreUnknown() throws IOException, UnreadableFileException {
        Path file = Files.write(folder.resolve("tr.deck.json"), DeckFiles.translate(DeckFiles.embedded(), TURKISH));
        ObjectNode tree = (ObjectNode) Json.MAPPER.readTree(file.toFile());
        ((ObjectNode) tree.at("/title")).put("tr", "Sıcak bir karşılama");
        Files.write(file, Json.bytes(tree.put("colour", "red")));

        JsonNode again = Json.MAPPER.readTree(DeckFiles.translate(file, TURKISH));

        assertThat(again).isEqualTo(tree);
    }

    @Test
    void aLanguageThatHasEveryTextIsComplete() throws IOException, UnreadableFileException {
        Path file = folder.resolve("de.deck.json");
        ObjectNode tree = DeckWriter.write(DeckFiles.embedded());
        tree.putArray("unfinished").add("de");
        tree.putArray("languages").add("nl").add("fr").add("en");
        Files.write(file, Json.bytes(tree));

        Files.write(file, DeckFiles.translate(file, Locale.GERMAN));

        assertThat(DeckFiles.read(file)).isEqualTo(DeckFiles.embedded());
    }

    @Test
    void aStarterDeckIsValidInEveryLanguageOfTheProgram() throws IOException, UnreadableFileException {
        for (String tag : List.of("nl", "fr", "en", "de")) {
            Path file = Files.write(
                    folder.resolve(tag + ".deck.json"), DeckFiles.starter("eigen", Locale.forLanguageTag(tag)));

            Deck deck = DeckFiles.read(file);

            assertThat(deck.languages()).containsExactly(Locale.forLanguageTag(tag));
            assertThat(deck.id()).isEqualTo("eigen");
        }
    }

    private Deck read(Consumer<ObjectNode> change) throws IOException, UnreadableFileException {
        ObjectNode tree = DeckWriter.write(DeckFiles.embedded());
        change.accept(tree);
        return DeckFiles.read(Files.write(folder.resolve("own.deck.json"), Json.bytes(tree)));
    }
}
