package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.PointStatus;

/** Files that can each be read can be read together, also those that another program wrote, within what a file may hold. */
class ReadableTogetherLawsTest {
    private static final JsonNode SESSION = FuzzSeeds.all().stream()
            .filter(seed -> seed.door() == FuzzDoor.SESSION)
            .findFirst()
            .map(seed -> parsed(seed.bytes()))
            .orElseThrow();
    private static final JsonNode FOLLOW_UP = followUp();

    @Property(tries = 2_000)
    void sessionsOfAnyProgramCanBeReadTogether(@ForAll long one, @ForAll long other) {
        List<SessionFile> files = Stream.of(one, other)
                .map(seed -> OtherHand.changed(SESSION, new Random(seed)))
                .flatMap(tree -> session(tree).stream())
                .toList();

        Statistics.label("both can be read").collect(files.size() == 2).coverage(coverage -> coverage.check(true)
                .percentage(share -> share >= 10));
        if (files.size() == 2) {
            assertThatCode(() -> SessionFiles.merge(files)).doesNotThrowAnyException();
        }
    }

    @Property(tries = 2_000)
    void followUpsOfAnyProgramCanBeReadTogether(@ForAll long one, @ForAll long other) {
        List<FollowUpFile> files = Stream.of(one, other)
                .map(seed -> OtherHand.changed(FOLLOW_UP, new Random(seed)))
                .flatMap(tree -> followUp(tree).stream())
                .toList();

        Statistics.label("both can be read").collect(files.size() == 2).coverage(coverage -> coverage.check(true)
                .percentage(share -> share >= 10));
        if (files.size() == 2) {
            assertThatCode(() -> FollowUpFiles.merge(files)).doesNotThrowAnyException();
        }
    }

    private static Optional<SessionFile> session(JsonNode tree) {
        try {
            return Optional.of(SessionFiles.read("one", Json.bytes(tree)));
        } catch (UnreadableFileException e) {
            assertThat(e.problems()).isNotEmpty();
            return Optional.empty();
        }
    }

    private static Optional<FollowUpFile> followUp(JsonNode tree) {
        try {
            return Optional.of(FollowUpFiles.read("one", Json.bytes(tree)));
        } catch (UnreadableFileException e) {
            assertThat(e.problems()).isNotEmpty();
            return Optional.empty();
        }
    }

    /** One point is declined, one was declined and is not any more, one is agreed on. */
    private static JsonNode followUp() {
        FollowUpFile file = FollowUpFile.of(FollowUps.begun());
        FollowUpEditor editor = FollowUps.editor(file, "kalm");
        editor.decline(FollowUps.id(editor.followUp(), 1), "Te duur");
        editor.decline(FollowUps.id(editor.followUp(), 2), "Geen tijd");
        editor.status(FollowUps.id(editor.followUp(), 2), PointStatus.OPEN);
        editor.status(FollowUps.id(editor.followUp(), 3), PointStatus.AGREED);
        editor.addEntry(FollowUps.id(editor.followUp(), 3), FollowUps.EVENING, "Gevraagd");
        return file.with(editor.followUp()).tree();
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            return new Source("seed", bytes).parse();
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }
}
