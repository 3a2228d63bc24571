package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.droomballon.file.Problem.Kind;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

/** A file that can be read can be changed and put together with others, and what comes of it can be read. */
class ReadableTogetherTest {
    private static final long HIGHEST = 1L << 53;

    @Test
    void aReasonCannotBeEmptiedSinceAnotherCopyMayDecline() {
        FollowUpFile declined = declined();
        ObjectNode tree = (ObjectNode) declined.tree();
        ObjectNode point = (ObjectNode) tree.at("/points/0");
        ((ObjectNode) point.at("/status/0")).put("value", "open");
        ((ObjectNode) point.at("/reason/0")).putNull("value").withObject("seen").put("later", 99);

        assertThat(problems(() -> FollowUpFiles.read("emptied", Json.bytes(tree))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.EMPTY);
                    assertThat(problem.place()).isEqualTo("/points/0/reason/0/value");
                });
    }

    /** Each of two copies could hold the words that the other one emptied. */
    @Test
    void theWordsOfANoteCannotBeEmptiedBesideOtherWords() {
        SessionFile file = SessionFile.of(Evenings.begun());
        SessionEditor editor = Evenings.editor(file, "kalm");
        editor.addNote("blauw", "k01", "nu", "Poort");
        ObjectNode tree = (ObjectNode) file.with(editor.session()).tree();
        ((ArrayNode) tree.at("/talks/0/notes/0/text"))
                .addObject()
                .putNull("value")
                .putObject("seen")
                .put("snel", 1);

        assertThat(problems(() -> SessionFiles.read("emptied", Json.bytes(tree))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.EMPTY);
                    assertThat(problem.place()).startsWith("/talks/0/notes/0/text/");
                });
    }

    /** Two values that differ stand one level deeper together than each alone. */
    @Test
    void copiesThatTogetherAreDeeperThanAFileMayBeAreRefusedWithASentence() throws UnreadableFileException {
        SessionFile one = SessionFiles.read("one", holding("1"));
        SessionFile other = SessionFiles.read("other", holding("2"));

        assertThat(problems(() -> SessionFiles.merge(List.of(one, other))))
                .hasSize(2)
                .allSatisfy(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.NOT_JSON);
                    assertThat(problem.details()).containsExactly("limit");
                    assertThat(problem.line()).isPositive();
                });
    }

    private static byte[] holding(String inner) {
        int levels = Json.MOST_LEVELS - 2;
        String deep = "[".repeat(levels) + inner + "]".repeat(levels);
        String text = new String(SessionFile.of(Evenings.begun()).bytes(), StandardCharsets.UTF_8);
        return text.replaceFirst("\\{", "{ \"newer\": " + deep + ",").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSessionThatHasCountedAsFarAsFilesGoCanBeChangedAndReadAgain() throws UnreadableFileException {
        SessionFile far = SessionFiles.read(
                "far", countedTo(HIGHEST, SessionFile.of(Evenings.begun()).bytes()));
        SessionEditor editor = Evenings.editor(far, "kalm");
        ItemId note = editor.addNote("blauw", "k01", "nu", "Poort");
        editor.school("Nieuwe school");
        SessionFile again =
                SessionFiles.read("again", far.with(editor.session()).bytes());

        assertThat(again.session().details().school().values()).containsExactly("Nieuwe school");
        assertThat(again.session().items()).extracting(Item::id).contains(note);
        assertThat(note.counter()).isBetween(1L << 52, HIGHEST - (1L << 32));
    }

    @Test
    void aFollowUpThatHasCountedAsFarAsFilesGoCanBeChangedAndReadAgain() throws UnreadableFileException {
        FollowUpFile far =
                FollowUpFiles.read("far", countedTo(HIGHEST, declined().bytes()));
        FollowUpEditor editor = FollowUps.editor(far, "later");
        editor.decline(FollowUps.id(editor.followUp(), 1), "Geen geld");
        FollowUpFile again =
                FollowUpFiles.read("again", far.with(editor.followUp()).bytes());

        assertThat(again.followUp().points().get(0).reply().reason().values()).containsExactly("Geen geld");
    }

    @Test
    void aCounterBeyondWhatEveryProgramCanReadIsAProblem() {
        byte[] beyond = countedTo(HIGHEST + 1, SessionFile.of(Evenings.begun()).bytes());

        assertThat(problems(() -> SessionFiles.read("beyond", beyond)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(Kind.BAD_VERSION));
    }

    private static FollowUpFile declined() {
        FollowUpFile file = FollowUpFile.of(FollowUps.begun());
        FollowUpEditor editor = FollowUps.editor(file, "kalm");
        editor.decline(FollowUps.id(editor.followUp(), 1), "Te duur");
        return file.with(editor.followUp());
    }

    /** The file with another counter wherever one stands. */
    private static byte[] countedTo(long counter, byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .replaceAll("(\"seen\": \\{\\s*\"[a-z0-9]+\": )[0-9]+", "$1" + counter)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Problem> problems(ThrowingCallable read) {
        return catchThrowableOfType(UnreadableFileException.class, read).problems();
    }
}
