package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.PointStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the school answered, carried by commands. */
class FollowUpTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-15T20:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl", CLOCK);
    private Path evening;
    private Path followUp;

    @BeforeEach
    void anEveningWithItsTenPoints() throws IOException {
        evening = Files.copy(
                Shell.evening().resolve("avond-met-stippen.droomballon"), folder.resolve("avond.droomballon"));
        followUp = folder.resolve("avond.follow-up.json");
    }

    @Test
    void itBeginsBesideTheEveningWithItsTenPoints() throws UnreadableFileException {
        assertThat(shell.run("follow-up", evening)).isZero();
        assertThat(shell.err()).contains("De opvolging van 10 punten staat in", "avond.follow-up.json");
        assertThat(FollowUpFiles.read(followUp).followUp().points()).hasSize(10);
    }

    @Test
    void beginningAgainLosesNoAnswer() throws IOException {
        answered("punt;status\n1;bezig");
        byte[] before = Files.readAllBytes(followUp);

        assertThat(shell.run("follow-up", evening, "-o", followUp)).isZero();
        assertThat(Files.readAllBytes(followUp)).isEqualTo(before);
    }

    @Test
    void withoutAChoiceThereIsNothingToFollowUp() {
        Path table = Shell.evening().resolve("tafel-geel.droomballon");

        assertThat(shell.run("follow-up", table, "-o", folder.resolve("tafel.follow-up.json")))
                .isEqualTo(1);
        assertThat(shell.err()).contains("tafel-geel.droomballon: de tien punten zijn nog niet gekozen");
        assertThat(folder.resolve("tafel.follow-up.json")).doesNotExist();
    }

    @Test
    void whatIsLateIsMarkedInTheTable() throws IOException {
        answered("punt;status;wie;tegen;opnieuw bekijken;antwoord\n"
                + "1;bezig;directie;14/12/2026;;We zijn ermee bezig\n2;afgesproken;;15/12/2026;15/12/2026;");

        assertThat(shell.run("follow-up", followUp)).isZero();
        assertThat(shell.out().lines())
                .hasSize(12)
                .anyMatch(line -> line.startsWith("nr  status"))
                .anyMatch(line -> line.matches("1   bezig +directie  2026-12-14 TE LAAT .*"))
                .anyMatch(line -> line.matches("2   afgesproken +2026-12-15 +2026-12-15 NU .*"))
                .anyMatch(line -> line.endsWith("Antwoord: We zijn ermee bezig"));
    }

    @Test
    void allMistakesAreToldAndNothingIsWritten() throws IOException {
        shell.run("follow-up", evening);
        byte[] before = Files.readAllBytes(followUp);
        Path bad = Files.writeString(
                folder.resolve("fout.csv"), "punt;status;tegen\n1;gaat niet door;\n77;bezig;\n2;soms;morgen\n");

        assertThat(shell.run("follow-up", followUp, "--answers", bad)).isEqualTo(1);
        assertThat(shell.err().lines()).hasSize(4).allSatisfy(sentence -> assertThat(sentence)
                .startsWith(bad + ", regel ")
                .contains("; "));
        assertThat(shell.err()).contains("punt 1 gaat niet door, maar er staat niet waarom");
        assertThat(Files.readAllBytes(followUp)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void theFormIsReadBackInEveryLanguage(String language) throws IOException {
        answered("punt;status;reden;wie;tegen\n1;gaat niet door;Te duur;directie;\n2;bezig;;;1/2/2027\n3;gedaan;;;\n"
                + "4;afgesproken;;;");
        byte[] before = Files.readAllBytes(followUp);
        Path form = folder.resolve("formulier.csv");
        Shell other = new Shell(language, CLOCK);

        assertThat(other.run("follow-up", followUp, "--form", form)).isZero();
        assertThat(other.run("follow-up", followUp, "--answers", form)).isZero();
        assertThat(Files.readAllBytes(followUp)).isEqualTo(before);
        assertThat(other.run("follow-up", followUp, "--form", form)).isEqualTo(2);
    }

    @Test
    void twoWhoAnsweredAreMergedAndTheirConflictIsTold() throws IOException {
        shell.run("follow-up", evening);
        Path other = Files.copy(followUp, folder.resolve("ander.follow-up.json"));
        answers(followUp, "punt;status\n1;bezig");
        answers(other, "punt;status;wie\n1;gedaan;directie");
        Path together = folder.resolve("samen.follow-up.json");

        assertThat(shell.run("merge", followUp, other, "-o", together)).isZero();
        assertThat(shell.err()).contains("status van punt 1", "bezig", "gedaan", "opvolging van 10 punten");
        assertThat(shell.run("check", together)).isZero();
        assertThat(shell.out()).contains("opvolging van 10 punten, waarvan 1 met een antwoord");
        assertThat(shell.run("merge", followUp, evening, "-o", together)).isEqualTo(1);
        assertThat(shell.run("merge", evening, followUp, "-o", together)).isEqualTo(1);
    }

    @Test
    void theAuditFindsEveryPointAgain() throws IOException {
        shell.run("follow-up", evening);
        assertThat(shell.run("audit", evening)).isZero();
        assertThat(shell.out()).contains("10 van 10 punten van de opvolging");

        Files.writeString(followUp, Files.readString(followUp).replaceFirst("(\"id\": \"[^/]+/)[a-z]+-", "$1ander-"));
        assertThat(shell.run("audit", evening)).isEqualTo(1);
        assertThat(shell.err()).contains("Punt ", "staat niet in deze avond");
    }

    @Test
    void theNextEveningStartsFromIt() throws IOException, UnreadableFileException {
        answered("punt;status;antwoord\n1;bezig;We zijn ermee bezig");
        Path next = folder.resolve("volgende");

        assertThat(shell.run("plan", "--parents", 8, "--cards", "1,2", "--follow-up", followUp, "-o", next))
                .isZero();
        Path table = next.resolve("tafel-1.droomballon");
        assertThat(SessionFiles.read(table).session().carried())
                .hasSize(10)
                .first()
                .satisfies(point -> assertThat(point.outcome().answer()).isEqualTo("We zijn ermee bezig"));
        shell.run("export", table, "--format", "md", "-o", folder);
        assertThat(folder.resolve("tafel-1-ten-points-nl.md"))
                .content()
                .contains("Wat werd van de punten van vorige keer", "We zijn ermee bezig");
    }

    @Test
    void itsDocumentIsMadeAndNoOther() throws IOException {
        answered("punt;status;tegen\n1;bezig;1/12/2026");

        assertThat(shell.run("export", followUp, "--format", "md,html,pdf", "-o", folder))
                .isZero();
        assertThat(folder.resolve("avond-follow-up-nl.md"))
                .content()
                .contains(
                        "Wat er gebeurt met onze punten",
                        "15\u00A0december\u00A02026",
                        "De afgesproken dag is voorbij.");
        assertThat(shell.run("export", followUp, "--document", "cards", "--format", "md", "-o", folder))
                .isEqualTo(1);
        assertThat(shell.run("export", evening, "--document", "follow-up", "--format", "md", "-o", folder))
                .isEqualTo(1);
        assertThat(shell.err()).contains("hier staat geen opvolging in");
    }

    @Test
    void aFolderGivesOfEachDocumentWhatItCan() throws IOException {
        shell.run("follow-up", evening);
        Path made = folder.resolve("uit");

        assertThat(shell.run("export", folder, "--document", "ten-points", "--format", "md", "-o", made))
                .isZero();
        assertThat(shell.out().lines()).singleElement().asString().endsWith("avond-ten-points-nl.md");
        assertThat(shell.run("export", folder, "--document", "follow-up", "--format", "md", "-o", made))
                .isZero();
        assertThat(shell.out().lines()).singleElement().asString().endsWith("avond-follow-up-nl.md");
    }

    private void answered(String csv) throws IOException {
        assertThat(shell.run("follow-up", evening)).isZero();
        answers(followUp, csv);
    }

    private void answers(Path into, String csv) throws IOException {
        Path table = Files.writeString(folder.resolve("antwoorden.csv"), csv);
        assertThat(shell.run("follow-up", into, "--answers", table))
                .as(shell.err())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void whoWritesAnUnknownStatusIsToldTheWordsOfTheirLanguageAndAllOfThemWork(String language) throws IOException {
        shell.run("follow-up", evening);
        Shell other = new Shell(language, CLOCK);
        Path bad = Files.writeString(folder.resolve("fout.csv"), "punt;status\n1;foo\n");
        assertThat(other.run("follow-up", followUp, "--answers", bad)).isEqualTo(1);

        String words =
                other.err().substring(other.err().lastIndexOf(':') + 1).strip().replaceFirst("[.]$", "");
        String rows = Stream.of(words.split(", ", -1))
                .map(word -> "1;" + word + ";waarom niet\n")
                .collect(Collectors.joining());
        assertThat(words.split(", ", -1)).hasSize(PointStatus.values().length);
        Path all = Files.writeString(folder.resolve("alle.csv"), "punt;status;reden\n" + rows);
        other.run("follow-up", followUp, "--answers", all);
        assertThat(other.err()).doesNotContain("foo").doesNotContain(words);
    }
}
