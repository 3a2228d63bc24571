package org.droomballon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.droomballon.export.document.CardSheets;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.UnreadableFileException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of the evening as a whole. A failing run writes {@code .new} beside the expected file. */
class ExpectedDocumentsTest {
    private static final Path EXPECTED = EveningFilesTest.CASE.resolve("expected");

    @ParameterizedTest
    @CsvSource({"avond-met-stippen,nl", "avond-met-stippen,fr", "avond-zonder-stippen,nl"})
    void theTenPointsAreAsExpected(String name, String language) throws IOException, UnreadableFileException {
        compare(
                name + "-ten-points-" + language + ".md",
                Documents.tenPoints(EveningFilesTest.file(name), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void theCardsAreAsExpected(String language) throws IOException {
        CardSheets sheets = CardSheets.of(DeckFiles.embedded(), Locale.forLanguageTag(language));

        compare("cards-" + language + ".md", Documents.markdown(sheets));
    }

    private static void compare(String name, String actual) throws IOException {
        Path expected = EXPECTED.resolve(name);
        Path fresh = EXPECTED.resolve(name + ".new");
        if (Files.exists(expected) && Files.readString(expected).equals(actual)) {
            Files.deleteIfExists(fresh);
            return;
        }
        Files.createDirectories(EXPECTED);
        Files.writeString(fresh, actual);
        assertThat(fresh).hasSameTextualContentAs(expected);
    }
}
