package org.droomballon.swing.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.droomballon.export.pdf.PagePictures;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;

/** The file of a follow-up: it lies beside the evening, and several may write in it. */
class FollowUpFileTest extends FollowUpTests {
    @Test
    void aFollowUpBeginsFromThePointsOfTheEveningInAFileBesideIt() {
        begun((rig, model) -> {
            assertThat(model.followUp().orElseThrow().points())
                    .hasSize(10)
                    .first()
                    .extracting(FollowedPoint::wording)
                    .asString()
                    .startsWith("Er komt een vast koffiemoment");
            assertThat(FollowUpFiles.read(FollowUpFiles.beside(model.evening().path()))
                            .followUp())
                    .isEqualTo(model.followUp().orElseThrow());
        });
    }

    @Test
    void theFollowUpBesideTheEveningIsThereAgainTheNextTime() {
        begun((rig, model) -> {
            model.answers().answer(point(model, 1), "Vanaf september.");
            FollowUpModel later = new FollowUpModel(rig.app);
            later.keepUp();

            assertThat(outcome(later, 1).answer()).isEqualTo("Vanaf september.");
        });
    }

    @Test
    void whatPeopleWriteIsOnDiskAtOnce() {
        begun((rig, model) -> {
            model.answers().answer(point(model, 1), "Vanaf september.");
            model.answers().who(point(model, 1), "Juf Leen");
            model.answers().day(point(model, 1), Answers.Which.BY, "1/9/2027");

            assertThat(onDisk(model, 1).answer()).isEqualTo("Vanaf september.");
            assertThat(onDisk(model, 1).who()).isEqualTo("Juf Leen");
            assertThat(onDisk(model, 1).by()).contains(LocalDate.of(2027, 9, 1));
            assertThat(model.desk().orElseThrow().state()).isEqualTo(FollowUpDesk.State.SAVED);
        });
    }

    @Test
    void twoPeopleAtOneFileLoseNothing() {
        begun((rig, model) -> {
            elsewhere(model, "Vanaf september.");
            model.answers().answer(point(model, 2), "Er komt een werkgroep.");

            assertThat(outcome(model, 1).answer()).isEqualTo("Vanaf september.");
            assertThat(onDisk(model, 1).answer()).isEqualTo("Vanaf september.");
            assertThat(onDisk(model, 2).answer()).isEqualTo("Er komt een werkgroep.");
        });
    }

    @Test
    void anUndoLeavesWhatSomebodyElseWroteSince() {
        begun((rig, model) -> {
            model.answers().answer(point(model, 1), "Misschien.");
            elsewhere(model, "Zeker.");
            model.desk().orElseThrow().save();

            assertThat(model.desk().orElseThrow().undo().orElseThrow().kept()).hasSize(1);
            assertThat(outcome(model, 1).answer()).isEqualTo("Zeker.");
        });
    }

    @Test
    void aFileThatCannotBeWrittenKeepsTheWordsAndIsTriedAgain() {
        begun((rig, model) -> {
            Path file = file(model);
            Files.delete(file);
            Files.createDirectory(file);
            model.answers().answer(point(model, 1), "Vanaf september.");
            assertThat(model.desk().orElseThrow().state()).isEqualTo(FollowUpDesk.State.NOT_SAVED);
            assertThat(outcome(model, 1).answer()).isEqualTo("Vanaf september.");

            Files.delete(file);
            model.desk().orElseThrow().save();
            assertThat(onDisk(model, 1).answer()).isEqualTo("Vanaf september.");
        });
    }

    @Test
    void aFollowUpCanBeOpenedWithoutAnEvening() {
        begun((rig, model) -> {
            Path copy = folder.resolve("vorige.follow-up.json");
            Files.copy(file(model), copy);
            try (Rig other = new Rig(Files.createDirectory(folder.resolve("other")), Appearance.in(Wording.DUTCH))) {
                other.app.go(Step.FOLLOW_UP);
                FollowUpModel alone = new FollowUpModel(other.app);
                other.host.answers.add(List.of(copy));
                alone.choose();

                assertThat(alone.followUp().orElseThrow().points()).hasSize(10);
                assertThat(alone.canBegin()).isFalse();
            }
        });
    }

    @Test
    void theSheetIsSavedAsAPdf() {
        Path target = folder.resolve("opvolging.pdf");
        begun((rig, model) -> {
            model.answers().answer(point(model, 1), "Vanaf september.");
            rig.host.answers.add(List.of(target));
            new Handout(model).save();

            assertThat(PagePictures.of(Files.readAllBytes(target)).words(0)).contains("Vanaf september.");
        });
    }
}
