package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} says of files with one mistake each: which file, where, and what to do. */
class CheckBrokenFilesTest {
    private static final Path BROKEN =
            Path.of("..", "core", "src", "test", "resources", "org", "droomballon", "file", "broken");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|this|and|file|line|column|should|cannot|missing|expected|unexpected|character)\\b");
    private static final int FILE = 0;
    private static final int LINE = 3;
    private static final int COLUMN = 4;

    @ParameterizedTest
    @CsvSource({"nl, 7, ', regel %s, kolom %s'", "en, 8, ', line %s, column %s'"})
    void everyMistakeIsToldInItsPlaceWithWhatToDo(String language, int remedy, String place) throws IOException {
        List<String[]> rows = rows();
        Shell shell = new Shell(language);

        assertThat(shell.run(files(rows))).isEqualTo(1);

        List<String> sentences = shell.err().lines().toList();
        assertThat(sentences).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            String[] expected = rows.get(row);
            boolean isPlaced = !expected[LINE].equals("0");
            assertThat(sentences.get(row))
                    .contains(BROKEN.resolve(expected[FILE]).toString())
                    .contains(isPlaced ? String.format(place, expected[LINE], expected[COLUMN]) : ": ")
                    .containsPattern("; .*" + Pattern.quote(expected[remedy]))
                    .endsWith(".");
        }
        assertThat(shell.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de"})
    void noEnglishIsLeftInAnotherLanguage(String language) throws IOException {
        Shell shell = new Shell(language);
        shell.run(files(rows()));

        assertThat(shell.err().lines().map(CheckBrokenFilesTest::withoutNames))
                .allSatisfy(sentence -> assertThat(sentence)
                        .doesNotContainPattern(ENGLISH)
                        .doesNotContain("Exception", "com.fasterxml", "org.droomballon"));
    }

    @Test
    void oddFilesWithoutAMistakeAreNotBlamed() throws IOException {
        Shell shell = new Shell("nl");
        try (Stream<Path> good = Files.list(BROKEN.resolveSibling("good"))) {
            Object[] words = Stream.concat(Stream.of("check"), good.sorted()).toArray();

            assertThat(shell.run(words)).as(shell.err()).isZero();
        }
    }

    /** The user's own words stand in quotation marks and brackets, and file names hold English on purpose. */
    private static String withoutNames(String sentence) {
        return sentence.substring(sentence.indexOf(": "))
                .replaceAll("[\"\u201e\u00ab][^\"\u201c\u00bb]*[\"\u201c\u00bb]", "");
    }

    private static Object[] files(List<String[]> rows) {
        return Stream.concat(Stream.of("check"), rows.stream().map(row -> BROKEN.resolve(row[FILE])))
                .toArray();
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(BROKEN.resolve("expected.csv")).stream()
                .skip(1)
                .map(row -> row.split(";", -1))
                .toList();
    }
}
