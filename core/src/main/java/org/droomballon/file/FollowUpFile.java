package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.followup.FollowUp;

/**
 * A follow-up as a file holds it.
 *
 * <p>It remembers the file that it was read from, so that fields of a newer version of the program are written back.
 */
public final class FollowUpFile {
    private final FollowUp followUp;
    private final Optional<JsonNode> source;

    FollowUpFile(FollowUp followUp, Optional<JsonNode> source) {
        this.followUp = Objects.requireNonNull(followUp, "followUp");
        this.source = source;
    }

    /** A follow-up that was in no file yet. */
    public static FollowUpFile of(FollowUp followUp) {
        return new FollowUpFile(followUp, Optional.empty());
    }

    public FollowUp followUp() {
        return followUp;
    }

    public FollowUpFile with(FollowUp changed) {
        return new FollowUpFile(changed, source);
    }

    /** The file's bytes: equal content is equal bytes. */
    public byte[] bytes() {
        return Json.bytes(tree());
    }

    JsonNode tree() {
        JsonNode tree = FollowUpWriter.write(followUp);
        return source.map(old -> StructuralMerge.merge(List.of(old, tree)))
                .orElseGet(() -> StructuralMerge.canonical(tree));
    }
}
