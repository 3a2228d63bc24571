package org.droomballon.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.droomballon.submission.Backing;
import org.droomballon.submission.NoteOrigin;
import org.droomballon.submission.Submission;
import org.droomballon.submission.SubmittedWish;

/** Turns a submission into the tree of its file. */
final class SubmissionWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SubmissionWriter() {}

    static ObjectNode write(Submission submission) {
        ObjectNode tree = NODES.objectNode()
                .put("format", SubmissionReader.FORMAT)
                .put("version", 1)
                .put("evening", submission.evening());
        tree.putObject("deck")
                .put("id", submission.deck().id())
                .put("edition", submission.deck().edition())
                .put("hash", submission.deck().hash());
        tree.put("language", submission.language().toLanguageTag());
        submission.year().ifPresent(year -> tree.put("year", year.toString()));
        submission.school().ifPresent(school -> tree.put("school", school));
        Json.list(tree, "tables", submission.tables(), table -> NODES.objectNode()
                .put("number", table.number())
                .put("people", table.people()));
        tree.set("cards", SessionWriter.texts(submission.cards()));
        tree.set("lenses", SessionWriter.texts(submission.lenses()));
        tree.putObject("choice")
                .put("rule", submission.basis().rule())
                .put("amendment", Words.of(submission.basis().amendment()))
                .put("freshness", Words.of(submission.basis().freshness()));
        wishes(tree, "points", submission.points());
        wishes(tree, "leftOut", submission.leftOut());
        wishes(tree, "late", submission.late());
        return tree.put("setAside", submission.setAside());
    }

    private static void wishes(ObjectNode tree, String key, List<SubmittedWish> wishes) {
        Json.list(tree, key, wishes, wish -> {
            ObjectNode node = NODES.objectNode().put("wording", wish.wording());
            Json.list(node, "support", wish.backing(), SubmissionWriter::backing);
            Json.list(node, "notes", wish.notes(), SubmissionWriter::note);
            return node;
        });
    }

    private static ObjectNode backing(Backing backing) {
        return NODES.objectNode()
                .put("table", backing.table())
                .put("voice", Words.of(backing.voice()))
                .put("wanting", backing.wanting())
                .put("people", backing.people());
    }

    private static ObjectNode note(NoteOrigin note) {
        ObjectNode node = NODES.objectNode()
                .put("item", note.item())
                .put("table", note.table())
                .put("card", note.card());
        note.lens().ifPresent(lens -> node.put("lens", lens));
        return node;
    }
}
