package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.SubmissionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Group;
import org.droomballon.session.Register;
import org.droomballon.session.SessionEditor;
import org.droomballon.submission.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A council hands its evening in without telling who was there. */
class SubmissionTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");
    private Path evening;

    @BeforeEach
    void anEveningWithNames() throws IOException, UnreadableFileException {
        evening = folder.resolve("a.droomballon");
        SessionFile file = SessionFiles.read(Shell.evening().resolve("avond-met-stippen.droomballon"));
        SessionEditor editor = new SessionEditor(file.session(), file.pen("namen"));
        for (Group table : file.session().tables()) {
            table.seats().forEach(seat -> editor.nameSeat(table.id(), seat.number(), "Zenobia " + table.id() + "son"));
        }
        editor.headline(file.session().items().get(0).id(), "Zenobia en mail zenobia@school.example");
        SessionFiles.save(evening, file.with(editor.session()));
    }

    @Test
    void itIsWrittenCheckedAndHoldsNoName() throws IOException, UnreadableFileException {
        assertThat(shell.run("export", evening, "--document", "submission", "-o", folder))
                .isZero();

        Path written = folder.resolve("a.submission.json");
        assertThat(shell.out().strip()).isEqualTo(written.toString());
        String text = Files.readString(written);
        names().forEach(name -> assertThat(text).doesNotContainIgnoringCase(name));
        assertThat(text).doesNotContain("zenobia@school.example", "Regenboog", "oktober", "-10-15");
        Submission submission = SubmissionFiles.read(written);
        assertThat(submission.points()).hasSize(10);
        assertThat(shell.run("check", written)).isZero();
        assertThat(shell.out()).contains("in orde, inzending van 4 tafels met 14 ouders, 10 punten");
    }

    @Test
    void theSchoolStandsInItWhereTheCouncilAsks() throws IOException, UnreadableFileException {
        assertThat(shell.run("export", evening, "--document", "submission", "--with-school", "-o", folder))
                .isZero();

        assertThat(SubmissionFiles.read(folder.resolve("a.submission.json")).school())
                .hasValueSatisfying(school -> assertThat(school).contains("Regenboog"));
    }

    @Test
    void oneEveningIsAlwaysTheSameBytes() throws IOException {
        shell.run("export", evening, "--document", "submission", "-o", folder.resolve("one"));
        shell.run(
                "export",
                evening,
                "--document",
                "submission",
                "--clock",
                "2030-01-01T00:00:00Z",
                "-o",
                folder.resolve("two"));

        assertThat(folder.resolve("one").resolve("a.submission.json"))
                .hasSameBinaryContentAs(folder.resolve("two").resolve("a.submission.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void whatCannotBeIsToldInEveryLanguage(String language) throws IOException {
        Shell speaking = new Shell(language);
        Path deck =
                Files.copy(Shell.evening().resolve("regenboog.variant.json"), folder.resolve("regenboog.variant.json"));

        assertThat(speaking.run("export", evening, "--document", "submission", "--format", "pdf", "-o", folder))
                .isEqualTo(2);
        assertThat(speaking.err()).contains("JSON", "--format");
        assertThat(speaking.run("export", evening, "--document", "poster", "--with-school", "-o", folder))
                .isEqualTo(2);
        assertThat(speaking.err()).contains("--document submission");
        assertThat(speaking.run("export", deck, "--document", "submission", "-o", folder))
                .isEqualTo(1);
        assertThat(speaking.err()).contains("regenboog.variant.json", ".droomballon");
        assertThat(folder.resolve("a.submission.json")).doesNotExist();
    }

    @Test
    void noDocumentComesFromASubmission() {
        shell.run("export", evening, "--document", "submission", "-o", folder);

        assertThat(shell.run("export", folder.resolve("a.submission.json"), "-o", folder))
                .isEqualTo(1);
        assertThat(shell.err()).contains("inzending voor een koepel");
    }

    @Test
    void everyMistakeIsToldWithItsPlace() throws IOException {
        shell.run("export", evening, "--document", "submission", "-o", folder);
        Path written = folder.resolve("a.submission.json");
        String broken = Files.readString(written)
                .replace("\"2026-2027\"", "\"dit jaar\"")
                .replace("\"as-chosen\"", "\"geraden\"");
        Files.writeString(written, broken, StandardCharsets.UTF_8);

        assertThat(shell.run("check", written)).isEqualTo(1);
        assertThat(shell.err()).contains("is geen schooljaar; schrijf het als 2026-2027", "geraden", "as-chosen");
    }

    private List<String> names() throws UnreadableFileException {
        return SessionFiles.read(evening).session().groups().stream()
                .flatMap(group -> group.seats().stream())
                .map(seat -> seat.name())
                .map(Register::values)
                .flatMap(List::stream)
                .flatMap(name -> Stream.of(name.split(" ")))
                .distinct()
                .toList();
    }
}
