package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.util.Map;
import java.util.function.Consumer;
import org.droomballon.followup.Day;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;
import org.junit.jupiter.api.Test;

/** The published schema of a follow-up takes what the reader takes, and refuses what it refuses. */
class FollowUpSchemaTest {
    private static final Schema SCHEMA = SchemaTest.schema("follow-up-1");

    @Test
    void whatTheProgramWritesFollowsTheSchemaAndIsRead() throws UnreadableFileException {
        ObjectNode emptied = answered();
        at(emptied, "/points/0/answer/0").putNull("value");

        for (ObjectNode tree : new ObjectNode[] {answered(), emptied}) {
            assertThat(SCHEMA.validate(tree)).isEmpty();
            assertThat(FollowUpFiles.read("f", Json.bytes(tree)).followUp().points())
                    .hasSize(3);
        }
    }

    @Test
    void everyMistakeIsSeenByTheSchemaAndByTheReader() {
        Map<String, Consumer<ObjectNode>> mistakes = Map.ofEntries(
                Map.entry("no session", tree -> tree.remove("session")),
                Map.entry("no title", tree -> tree.remove("title")),
                Map.entry("no points", tree -> tree.remove("points")),
                Map.entry("id", tree -> at(tree, "/points/0").put("id", "kalm-12")),
                Map.entry("number", tree -> at(tree, "/points/0").put("number", 0)),
                Map.entry("wording", tree -> at(tree, "/points/0").put("wording", " ")),
                Map.entry("origin", tree -> at(tree, "/points/0").remove("origin")),
                Map.entry("status", tree -> at(tree, "/points/0/status/0").put("value", "misschien")),
                Map.entry("declined", tree -> at(tree, "/points/1").remove("reason")),
                Map.entry("declined emptied", tree -> at(tree, "/points/1/reason/0")
                        .putNull("value")),
                Map.entry("by", tree -> at(tree, "/points/0/by/0").put("value", "morgen")),
                Map.entry("seen", tree -> at(tree, "/points/0/by/0").putObject("seen")),
                Map.entry("entry", tree -> at(tree, "/points/0/entries/0").remove("date")));

        assertThat(mistakes).allSatisfy((name, mistake) -> {
            ObjectNode tree = answered();
            mistake.accept(tree);
            assertThat(SCHEMA.validate(tree)).isNotEmpty();
            assertThatThrownBy(() -> FollowUpFiles.read(name, Json.bytes(tree)))
                    .isInstanceOf(UnreadableFileException.class);
        });
    }

    private static ObjectNode answered() {
        FollowUpFile file = FollowUpFile.of(FollowUps.begun());
        FollowUpEditor editor = FollowUps.editor(file, "aa");
        PointId first = FollowUps.id(editor.followUp(), 1);
        editor.status(first, PointStatus.AGREED);
        editor.answer(first, "Ja");
        editor.by(first, Day.on(FollowUps.EVENING));
        editor.review(first, Day.NONE);
        editor.remove(first, editor.addEntry(first, FollowUps.EVENING, "Gebeld"));
        editor.decline(FollowUps.id(editor.followUp(), 2), "Te duur");
        return (ObjectNode) file.with(editor.followUp()).tree();
    }

    private static ObjectNode at(JsonNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }
}
