package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.file.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with one mistake each, as people and programs make them; and odd ones without any. */
class BrokenFilesTest {
    private static final Path GOOD = BrokenFile.FOLDER.resolveSibling("good");

    @TempDir
    private Path folder;

    static Stream<Path> good() throws IOException {
        try (Stream<Path> all = Files.list(GOOD)) {
            return all.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("org.droomballon.file.BrokenFile#all")
    void oneMistakeIsOneProblemInItsPlace(BrokenFile file) {
        assertThat(problems(file.path()))
                .extracting(
                        Problem::kind,
                        Problem::place,
                        Problem::line,
                        Problem::column,
                        problem -> problem.about().id(),
                        problem -> problem.about().language())
                .containsExactly(
                        tuple(file.kind(), file.place(), file.line(), file.column(), file.about(), file.language()));
    }

    @ParameterizedTest
    @MethodSource("good")
    void anOddFileWithoutAMistakeIsRead(Path file) {
        assertThatCode(() -> AnyFile.read(file)).doesNotThrowAnyException();
    }

    @Test
    void everyFileHasItsRow() throws IOException {
        try (Stream<Path> all = Files.list(BrokenFile.FOLDER)) {
            List<String> names = all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("expected.csv"))
                    .toList();

            assertThat(BrokenFile.all().map(BrokenFile::name)).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void aFolderAndAFileThatIsNotThereAreToldAsSuch() {
        assertThat(problems(folder)).extracting(Problem::details).containsExactly(List.of("directory"));
        assertThat(problems(folder.resolve("none.droomballon")))
                .extracting(Problem::details)
                .containsExactly(List.of("missing"));
    }

    @Test
    void aFileOfMoreMegabytesThanAnEveningHasIsNotParsed() throws IOException {
        Path large = Files.write(folder.resolve("large.droomballon"), new byte[(32 << 20) + 1]);

        assertThat(problems(large)).extracting(Problem::kind).containsExactly(Kind.TOO_LARGE);
        assertThat(problems(large).get(0).details()).containsExactly("32");
    }

    @Test
    void aTextWithoutEndIsNotRead() throws IOException {
        String text = "\"" + "a".repeat(21_000_000) + "\"";

        assertThat(problems(write("text.droomballon", text)))
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.NOT_JSON, List.of("limit")));
    }

    @Test
    void moreValuesThanAnEveningHasAreNotRead() throws IOException {
        String text = "[" + "0,".repeat(3_000_000) + "0]";

        assertThat(problems(write("values.droomballon", text)))
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.NOT_JSON, List.of("limit")));
    }

    @Test
    void ofAFileWithVeryManyMistakesTheFirstThousandAreTold() throws IOException {
        String small = Files.readString(GOOD.resolve("session-small.droomballon"));
        String wrong = small.replace("\"talks\": [", "\"talks\": [" + "0,".repeat(100_000));

        assertThat(wrong).hasSizeGreaterThan(200_000);
        assertThat(problems(write("many.droomballon", wrong))).hasSize(1000).allMatch(problem -> problem.line() > 0);
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(Path file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> AnyFile.read(file))
                .problems();
    }
}
