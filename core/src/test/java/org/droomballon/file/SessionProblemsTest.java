package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.ReadBack;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

class SessionProblemsTest {
    @Test
    void allThatIsWrongIsToldAtOnceWithItsPlace() {
        List<Problem> problems = problems(tree -> {
            tree.put("seed", "veel");
            at(tree, "/details/school/0").remove("seen");
            at(tree, "/talks/0").put("id", "paars/k01");
            at(tree, "/talks/0/notes/0/lens/0").put("value", "kritiek");
            at(tree, "/talks/0/balloons/0/readBack/0").put("value", "misschien");
        });

        assertThat(problems)
                .extracting(Problem::kind, Problem::place)
                .containsExactlyInAnyOrder(
                        tuple(Kind.WRONG_TYPE, "/seed"),
                        tuple(Kind.MISSING, "/details/school/0/seen"),
                        tuple(Kind.UNKNOWN_ID, "/talks/0/id"),
                        tuple(Kind.UNKNOWN_ID, "/talks/0/notes/0/lens/0/value"),
                        tuple(Kind.UNKNOWN_WORD, "/talks/0/balloons/0/readBack/0/value"));
        assertThat(problems).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
    }

    @Test
    void theLineIsThatOfTheWrongValue() {
        byte[] wrong = bytes(tree -> tree.put("seed", "veel"));
        String line = new String(wrong, StandardCharsets.UTF_8)
                .lines()
                .toList()
                .get(problemsOf(wrong).get(0).line() - 1);

        assertThat(line).contains("\"seed\": \"veel\"");
    }

    @Test
    void twoNotesWithOneIdAreOneProblem() {
        List<Problem> problems = problems(tree -> {
            JsonNode note = tree.at("/talks/0/notes/0");
            ((ArrayNode) tree.at("/talks/0/notes")).add(note.deepCopy());
        });

        assertThat(problems).extracting(Problem::kind).containsExactly(Kind.DOUBLE_ID);
    }

    @Test
    void textThatTurnsTheReadingOrderIsRefused() {
        List<Problem> problems =
                problems(tree -> at(tree, "/talks/0/notes/0/text/0").put("value", "Poort \u202Enepo"));

        assertThat(problems).extracting(Problem::kind).containsExactly(Kind.FORBIDDEN_CHARACTER);
        assertThat(problems.get(0).details()).containsExactly("U+202E");
    }

    @Test
    void aTextThatIsNoJsonIsToldWithItsLine() {
        List<Problem> problems = problemsOf("{\n \"format\": \n}".getBytes(StandardCharsets.UTF_8));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.NOT_JSON);
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void aFileOfAnotherKindAndOneOfANewerVersionAreNamedAsSuch() {
        assertThat(problemsOf("{\"format\": \"droomballon/deck\"}".getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::kind)
                .containsExactly(Kind.WRONG_FORMAT);
        assertThat(problems(tree -> tree.put("version", 2)))
                .extracting(Problem::kind)
                .containsExactly(Kind.NEWER_VERSION);
    }

    @Test
    void aDisagreementBetweenMergedFilesIsTold() {
        List<Problem> problems = problems(
                tree -> tree.putObject("seed").putArray("either").add(1).add(2));

        assertThat(problems).extracting(Problem::kind).containsExactly(Kind.DISAGREEMENT);
    }

    private static Tuple tuple(Object... values) {
        return new Tuple(values);
    }

    private static List<Problem> problems(Consumer<ObjectNode> mistake) {
        return problemsOf(bytes(mistake));
    }

    private static List<Problem> problemsOf(byte[] bytes) {
        return catchThrowableOfType(UnreadableFileException.class, () -> SessionFiles.read("avond", bytes))
                .problems();
    }

    private static byte[] bytes(Consumer<ObjectNode> mistake) {
        SessionEditor editor = Evenings.editor(SessionFile.of(Evenings.begun()), "aa");
        editor.addNote("blauw", "k01", "nu", "De poort is dicht");
        editor.readBack(editor.addBalloon("blauw", "k01", "Wij willen een open poort"), ReadBack.AGREED);
        ObjectNode tree = (ObjectNode) SessionFile.of(editor.session()).tree();
        mistake.accept(tree);
        return Json.bytes(tree);
    }

    private static ObjectNode at(JsonNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }
}
