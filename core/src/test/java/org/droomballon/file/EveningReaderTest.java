package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A deck that was read before is not read again; nobody may notice. */
class EveningReaderTest {
    private static final String FILE =
            new String(SessionFile.of(Evenings.begun()).bytes(), StandardCharsets.UTF_8);

    private final EveningReader reader = new EveningReader();

    @Test
    void theSecondFileIsReadAsIfItWereTheFirst() throws UnreadableFileException {
        String second = FILE.replace("De Regenboog", "De Zon");
        SessionFile first = read(FILE);

        assertThat(read(second).bytes()).isEqualTo(second.getBytes(StandardCharsets.UTF_8));
        assertThat(read(second).session().deck()).isSameAs(first.session().deck());
    }

    @Test
    void anotherDeckIsNoticed() throws UnreadableFileException {
        String other = FILE.replaceFirst("\"minutesPerCard\": 10", "\"minutesPerCard\": 12");
        read(FILE);

        assertThat(read(other).session().deck().rules().minutesPerCard()).isEqualTo(12);
        assertThat(read(FILE).session().deck().rules().minutesPerCard()).isEqualTo(10);
    }

    @Test
    void aByteOrderMarkDoesNotMatter() throws UnreadableFileException {
        SessionFile marked = read("\uFEFF" + FILE);

        assertThat(read(FILE).session()).isEqualTo(marked.session());
        assertThat(read("\uFEFF" + FILE).session()).isEqualTo(marked.session());
    }

    @Test
    void aMistakeAfterAKnownDeckIsFoundInItsPlace() throws UnreadableFileException {
        String broken = FILE.replaceFirst("\"programme\": \\{", "\"programme\": {,");
        read(FILE);

        assertThatThrownBy(() -> read(broken))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.problems())
                        .isEqualTo(problemsOf(broken)));
    }

    @Test
    void aWrongDeckIsToldOfEveryFileThatHoldsIt() {
        String wrong = FILE.replaceFirst("\"minutesPerCard\": 10", "\"minutesPerCard\": -10");

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> read(wrong))
                    .isInstanceOfSatisfying(
                            UnreadableFileException.class,
                            e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                                assertThat(problem.kind()).isEqualTo(Problem.Kind.OUT_OF_RANGE);
                                assertThat(problem.line()).isPositive();
                            }));
        }
    }

    @Test
    void twoDecksInOneFileAreAMistake() throws UnreadableFileException {
        String twice = FILE.replaceFirst("\"details\"", "\"deck\": {}, \"details\"");
        read(FILE);

        assertThatThrownBy(() -> read(twice))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.details()).containsExactly("double")));
    }

    private SessionFile read(String text) throws UnreadableFileException {
        return reader.read("file", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problemsOf(String text) {
        try {
            SessionFiles.read("file", text.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (UnreadableFileException e) {
            return e.problems();
        }
    }
}
